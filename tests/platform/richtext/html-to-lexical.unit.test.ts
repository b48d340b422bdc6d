import { describe, expect, it } from 'vitest'
import { blockIdOf, forEachBlock, withBlockIds } from '@/platform/richtext/block-ids'
import { documentOf, paragraphOf, textOf, type BlockNode } from '@/platform/richtext/document'
import { RichTextLimitError } from '@/platform/richtext/errors'
import { htmlToLexical, type HtmlOptions } from '@/platform/richtext/html-to-lexical'
import { lexicalToHtml } from '@/platform/richtext/lexical-to-html'
import { lexicalToPlainText } from '@/platform/richtext/plain-text'

const read = (html: string, options: Partial<HtmlOptions> = {}) => htmlToLexical(html, { language: 'en', resolveImage: (src) => src, ...options })
const blocks = (html: string, options: Partial<HtmlOptions> = {}): BlockNode[] => read(html, options).document.root.children
const shown = (html: string, options: Partial<HtmlOptions> = {}) => lexicalToHtml(read(html, options).document, { mediaUrl: String })

describe('form', () => {
  it('keeps headings from the second level on, formats and line breaks', () => {
    expect(shown('<h1>A</h1><h5>B</h5><p>one <b>two <i>three</i></b><br>four H<sub>2</sub>O</p>')).toBe([
      '<h2 lang="en" dir="ltr"><a id="s-A" class="anchor"></a>A</h2>',
      '<h4 lang="en" dir="ltr"><a id="s-B" class="anchor"></a>B</h4>',
      '<p lang="en" dir="ltr">one <strong>two </strong><strong><em>three</em></strong><br/>four H<sub>2</sub>O</p>',
    ].join('\n'))
  })

  it('nests lists, and shows an inner list within the item it belongs to', () => {
    expect(shown('<ol start=3><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ol>')).toBe(
      '<ol lang="en" dir="ltr" start="3"><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol>')
  })

  it('goes on counting behind a listing that interrupts a numbered list', () => {
    const [first, code, rest, second] = blocks('<ol><li>a</li><li>b<pre>x</pre>and so on</li><li>c</li></ol>')
    expect(first).toMatchObject({ type: 'list', start: 1 })
    expect(code).toMatchObject({ fields: { blockType: 'code', code: 'x' } })
    expect(rest).toMatchObject({ type: 'paragraph', indent: 1 })
    expect(second).toMatchObject({ type: 'list', start: 3, children: [{ value: 3 }] })
  })

  it('squares a table whose spans leave it, and keeps caption and heads', () => {
    const [table] = blocks('<table><caption>Times</caption><tr><th>a<th>b<th>c<tr><th scope=row>d<td rowspan=9 colspan=9>e<tr><td>f</table>')
    expect(table).toMatchObject({ type: 'table', $: { caption: 'Times' } })
    if (table.type !== 'table') return
    const width = 1 + 9
    expect(table.children.map((row) => row.children.reduce((sum, cell) => sum + cell.colSpan, 0))).toEqual([width, width, 1])
    expect(table.children[1].children.map((cell) => [cell.headerState, cell.rowSpan])).toEqual([[2, 1], [0, 2]])
    expect(shown('<table><tr><th>a<th>b<tr><td>1<td>2</table>')).toContain('<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>')
  })

  it('takes a picture out of its line and gives it the caption of its figure', () => {
    const { images, document } = read('<p>see <img src=a.png alt=A> here</p><figure><img src=b.png alt=B><figcaption>Under <b>B</b></figcaption></figure><img src=gone.png>', {
      resolveImage: (src) => (src === 'gone.png' ? null : src),
    })
    expect(lexicalToPlainText(document)).toBe('see here\n\nA\n\nUnder B')
    expect(images.map(({ src, isKept }) => [src, isKept])).toEqual([['a.png', true], ['b.png', true], ['gone.png', false]])
  })

  it('keeps code as it stands', () => {
    const [code] = blocks('<pre><code class="language-sh">\n$ ls <b>-l</b>\n\n  two\n</code></pre>')
    expect(code).toMatchObject({ fields: { code: '$ ls -l\n\n  two', language: 'sh' } })
  })
})

describe('safety', () => {
  it.each([
    ['<script>alert(1)</script>', ''],
    ['<p onclick="x()" style="position:fixed">a</p>', '<p lang="en" dir="ltr">a</p>'],
    ['<a href=" java\nscript:alert(1)">a</a>', '<p lang="en" dir="ltr">a</p>'],
    ['<a href="data:text/html,<script>">a</a>', '<p lang="en" dir="ltr">a</p>'],
    ['<a href="//evil.example/">a</a>', '<p lang="en" dir="ltr">a</p>'],
    ['<a href="\u200bjavascript:x">a</a>', '<p lang="en" dir="ltr">a</p>'],
    ['<svg><a href="javascript:x"><text>a</text></a></svg>', ''],
    ['<math><mtext><img src=x onerror=alert(1)></mtext></math>', ''],
    ['<form action=x><input value=secret>a</form>', ''],
    ['<p>a&lt;img src=x onerror=alert(1)&gt;</p>', '<p lang="en" dir="ltr">a&lt;img src=x onerror=alert(1)&gt;</p>'],
  ])('%s', (html, expected) => expect(shown(html)).toBe(expected))

  it('checks what a resolver answers, and what the stored document says', () => {
    expect(shown('<a href=x>a</a>', { resolveLink: () => 'javascript:alert(1)' })).toBe('<p lang="en" dir="ltr">a</p>')
    const { document } = read('<a href="https://example.org">a</a>')
    const planted = JSON.parse(JSON.stringify(document).replace('https://example.org', 'javascript:alert(1)')) as typeof document
    expect(lexicalToHtml(planted, { mediaUrl: String })).toBe('<p lang="en" dir="ltr">a</p>')
  })

  it('refuses what is too long, too deep or too many, whatever the size of its source', () => {
    const code = (html: string) => { try { read(html); return '' } catch (error) { return (error as RichTextLimitError).code } }
    expect(code('a'.repeat(4_000_001))).toBe('too_long')
    expect(code('<div>'.repeat(5000))).toBe('too_deep')
    // Formatting that is never closed is opened again in every paragraph: nodes grow with the square.
    const open = Array.from({ length: 90 }, (_, number) => `<font size=${number}>`).join('')
    expect(code(`<p>${open}${'<p>x'.repeat(20_000)}`)).toBe('too_many_nodes')
  })

  it('takes in many equal blocks without losing time over their ids', () => {
    const started = performance.now()
    expect(new Set(blocks('<p>x</p>'.repeat(20_000)).map(blockIdOf)).size).toBe(20_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('drops what a database cannot hold', () => {
    expect(JSON.stringify(read('<p>a\u0000\ud800b</p><pre>\u0007x</pre>').document)).not.toMatch(/\\u0000|\\ud800|\\u0007/)
  })
})

describe('language', () => {
  const arabic = '<p>اقرأ المزيد عن النظام</p><p>An untranslated English paragraph.</p><p>استخدم الأمر <code>apt-get install emacs</code> الآن</p>'

  it('says for each block its language and direction, by its letters where they are plain', () => {
    expect(shown(arabic, { language: 'ar' })).toBe([
      '<p lang="ar" dir="rtl">اقرأ المزيد عن النظام</p>',
      '<p lang="en" dir="ltr">An untranslated English paragraph.</p>',
      '<p lang="ar" dir="rtl">استخدم الأمر <code dir="ltr">apt-get install emacs</code> الآن</p>',
    ].join('\n'))
  })

  it('follows lang, xml:lang and dir, and leaves short words alone', () => {
    expect(blocks('<div lang=fr><p>Bonjour à tous</p><p lang=he dir=rtl>abc</p></div>').map((node) => '$' in node && [node.$?.lang, node.direction])).toEqual([['fr', 'ltr'], ['he', 'rtl']])
    expect(blocks('<p>Debian</p>', { language: 'ar' })[0]).toMatchObject({ direction: 'rtl', $: { lang: 'ar' } })
  })
})

describe('ids of blocks', () => {
  it('are the same for the same text, differ for equal blocks, and stay when text changes around them', () => {
    const ids = (html: string) => { const out: (string | undefined)[] = []; forEachBlock(blocks(html), (node) => out.push(blockIdOf(node))); return out }
    const html = '<p>a</p><p>a</p><aside><p>b</p></aside><pre>c</pre><img src=x.png>'
    expect(ids(html)).toEqual(ids(html))
    expect(new Set(ids(html)).size).toBe(6)
    const document = withBlockIds(documentOf([paragraphOf([textOf('new')]), ...blocks(html)]))
    expect(document.root.children.slice(1).map(blockIdOf)).toEqual(blocks(html).map(blockIdOf))
  })

  it('gives the second of two equal ids a new one', () => {
    const [node] = blocks('<p>a</p>')
    const [first, second] = withBlockIds(documentOf([node, structuredClone(node)])).root.children
    expect(blockIdOf(first)).toBe(blockIdOf(node))
    expect(blockIdOf(second)).not.toBe(blockIdOf(node))
  })
})
