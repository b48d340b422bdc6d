import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { lexicalToHtml } from '@/platform/richtext/lexical-to-html'

const tags = [
  'p', 'div', 'b', 'i', 'a', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'caption', 'thead', 'aside', 'figure', 'figcaption', 'pre', 'code',
  'h1', 'h3', 'blockquote', 'dl', 'dt', 'dd', 'span', 'section', 'sup', 'details',
]
const words = fc.constantFrom(
  'one', ' two ', 'ثلاث كلمات عربية هنا', 'longer English words', '\n', '  ', '&nbsp;', '&lt;script&gt;', 'é', '\u202e', '\ud800', 'x', '<', '"', '&#0;', '1',
)
const attributes = fc.constantFrom(
  '', ' lang=ar', ' lang="en-GB" dir=rtl', ' dir=ltr', ' id=a', ' id="s-a"', ' id="p-abcdef1"', ' class=title', ' class="language-js"', ' data-indent=2',
  ' href="#a"', ' href="JaVa\tscript:alert(1)"', ' href=" javascript:alert(1)"', ' href="data:text/html,x"', ' href=//evil.example', ' href="https://example.org/?q=1&amp;r"',
  ' href="/\\evil.example"', ' onclick=alert(1)', ' style="x"', ' colspan=3', ' rowspan=9', ' colspan=-1', ' start=7', ' src=a.png alt=picture', ' src="javascript:x"', ' scope=col', ' data-kind=tip',
)
// These swallow what follows them, so they are rare: else there would be little left to look at.
const swallowing = fc.constantFrom('script', 'style', 'svg', 'math', 'template', 'form', 'select', 'iframe', 'title')
const tag = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...tags, 'img', 'br', 'hr') }, { weight: 1, arbitrary: swallowing })
const piece = fc.oneof(
  words,
  fc.tuple(tag, attributes).map(([name, attribute]) => `<${name}${attribute}>`),
  fc.constantFrom(...tags).map((name) => `</${name}>`),
)
const hostile = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
const convert = (html: string) =>
  htmlToLexical(html, { language: 'en', resolveImage: (src) => (/^[\w.]+$/.test(src) ? src : null) }).document
const render = (document: ReturnType<typeof convert>) =>
  lexicalToHtml(document, { blockIds: true, mediaUrl: String })

describe('any HTML at all', () => {
  it('is taken in without an error and never yields an address that runs', () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (html) => {
      const document = convert(html)
      const addresses: string[] = []
      JSON.stringify(document, (key, value: unknown) => {
        if (key === 'url') addresses.push(String(value))
        return value
      })
      for (const address of addresses) expect(address).toMatch(/^(https?:\/\/|mailto:|tel:|[#?]|\/(?![/\\]))/)
      const out = render(document)
      expect(out).not.toMatch(/<(script|style|svg|iframe|form|template|math)|<[^>]* on\w+=|javascript:(?![^<]*<\/)/i)
    }), { numRuns: 600 })
  })

  it('comes out the same when what it became is taken in again', () => {
    fc.assert(fc.property(hostile, (html) => {
      const once = render(convert(html))
      expect(render(convert(once))).toBe(once)
    }), { numRuns: 1500 })
  })
})
