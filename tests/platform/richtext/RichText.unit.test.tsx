import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { lexicalToHtml } from '@/platform/richtext/lexical-to-html'
import { RichText } from '@/platform/richtext/RichText'

const { document } = htmlToLexical(
  '<h2>Title</h2><p lang=ar>كلمات عربية كثيرة <code>a/b</code></p><p><a href="https://example.org">away</a></p><img src=p.png alt=P><pre>x &lt; y</pre><table><caption>T</caption><tr><th>a<th>b<tr><td colspan=2>c</table>',
  { language: 'en', resolveImage: (src) => src },
)
const mediaUrl = () => ({ src: '/p.png', width: 10, height: 20 })

describe('a rich text on a page', () => {
  it('says the same as the HTML for feeds and e-books', () => {
    const plain = (html: string) => html.replace('colSpan', 'colspan').replace(/\n/g, '').replace(/&quot;/g, '"')
    expect(plain(renderToStaticMarkup(<RichText document={document} mediaUrl={mediaUrl} />))).toBe(plain(lexicalToHtml(document, { mediaUrl, blockIds: true })))
  })

  it('names its blocks, guards its links, and lets tables and code scroll by keyboard', () => {
    const html = renderToStaticMarkup(<RichText document={document} mediaUrl={mediaUrl} labels={{ code: 'Listing' }} />)
    expect(html).toMatch(/<p id="p-[a-z0-9]{10}" lang="ar" dir="rtl">/)
    expect(html).toContain('rel="noopener noreferrer nofollow ugc"')
    expect(html).toMatch(/class="table-scroll" role="region" tabindex="0" aria-label="T"/)
    expect(html).toMatch(/<pre dir="ltr" tabindex="0"[^>]*aria-label="Listing"/)
    expect(html).toContain('<img src="/p.png" alt="P" width="10" height="20"')
  })

  it('leaves out a picture that this reader may not see', () => {
    expect(renderToStaticMarkup(<RichText document={document} mediaUrl={() => null} />)).not.toContain('<img')
  })
})
