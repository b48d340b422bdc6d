import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RichTextDocument } from '@/platform/richtext/document'
import { bodyEditor } from '@/platform/richtext/editor'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { boot, type App } from '../../support/boot'

/** Keys in one order and without what JSON would drop, so that only differences of content remain. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_key, entry: unknown) =>
  entry === null ? undefined : entry && typeof entry === 'object' && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))) : entry))

const everything = `<h2>H</h2><p lang=ar>كلمات عربية كثيرة هنا</p><p>a <b>b</b> <code>c</code> <a href="https://example.org">d</a><br>e<img src=p.png alt=P></p>
  <ul><li>a<ol><li>b<ul><li>c</ul></ol></ul><blockquote>q</blockquote><hr><pre><code class="language-sh">x</code></pre>
  <table><caption>T</caption><tr><th>a<th>b<tr><td colspan=2>c</table><aside data-kind=tip><p class=title>Box</p><p>in it</p></aside>
  <dl><dt>t<dd>d</dl><h3 id=s-there>I</h3><p><a href=#there>to it</a></p>`

let app: App
let document: RichTextDocument
beforeAll(async () => {
  app = await boot()
  document = htmlToLexical(everything, { language: 'en', resolveImage: () => '01933b6a-0000-7000-8000-000000000000' }).document
})

describe('the editor for bodies', () => {
  it('takes every node in and gives it back unchanged: languages, ids and anchors included', async () => {
    const editorConfig = await editorConfigFactory.fromEditor({ config: app.payload.config, editor: bodyEditor() })
    const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }), onError: (error) => { throw error } })
    editor.setEditorState(editor.parseEditorState(JSON.stringify(document)))
    editor.update(() => undefined, { discrete: true })
    expect(plain(editor.getEditorState().toJSON())).toEqual(plain(document))
  })
})
