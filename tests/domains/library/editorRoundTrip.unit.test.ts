import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import { nodes } from '@/domains/library/ui/author/editor/configuration'
import { fromEditor, toEditor } from '@/domains/library/ui/author/editor/convert'
import { $blockIdOf, nameBlocks } from '@/domains/library/ui/author/editor/blockState'
import { documentOf, elementBase as base, paragraphOf, textOf, type BlockNode, type InlineNode, type RichTextDocument } from '@/platform/richtext/document'

const link = (type: 'link' | 'autolink'): InlineNode => ({
  ...base, type, version: type === 'link' ? 3 : 2, id: '65f0c0ffee65f0c0ffee65f0', fields: { url: 'https://example.org/a?b=c#d', newTab: true, linkType: 'custom' }, children: [textOf('a link', 2)],
})
const item = (value: number, children: unknown[]) => ({ ...base, type: 'listitem', value, children })
const cell = (text: string) => ({ ...base, type: 'tablecell', headerState: 1, colSpan: 2, rowSpan: 1, backgroundColor: null, children: [paragraphOf([textOf(text)])] })

/** One of every kind that a text may hold, as the database gives it back. */
const everything = (): BlockNode[] => ([
  { ...paragraphOf([textOf('Bold', 1), textOf(' and struck', 4), { type: 'linebreak', version: 1 }, textOf('x', 32), textOf('y', 64), textOf('code', 16), link('link'), link('autolink')]), textFormat: 1, $: { bid: 'p1', lang: 'ar', anchor: 'here' }, direction: 'rtl', format: 'center', indent: 1 },
  ...(['h2', 'h3', 'h4'] as const).map((tag) => ({ ...base, type: 'heading', tag, children: [textOf(tag)], $: { bid: tag } })),
  { ...base, type: 'quote', children: [textOf('Said somebody')], $: { bid: 'q' } },
  ...(['bullet', 'number'] as const).map((listType) => ({
    ...base, type: 'list', listType, tag: listType === 'number' ? 'ol' : 'ul', start: listType === 'number' ? 3 : 1, $: { bid: listType },
    children: [item(listType === 'number' ? 3 : 1, [textOf('one')]), item(listType === 'number' ? 4 : 2, [{ ...base, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [{ ...item(1, [textOf('within')]), indent: 1 }] }])],
  })),
  { type: 'horizontalrule', version: 1 },
  { type: 'upload', version: 3, format: '', id: '65f0c0ffee65f0c0ffee65f1', relationTo: 'media', value: '0190d5a2-0000-7000-8000-000000000001', fields: { alt: 'A lamp', caption: null, lang: 'fr', anchor: 'lamp' } },
  { ...base, type: 'table', $: { bid: 't', caption: 'A table' }, colWidths: [10, 20], children: [{ ...base, type: 'tablerow', children: [cell('a')] }] },
  { type: 'block', version: 2, format: '', fields: { id: 'c1', blockName: '', blockType: 'code', code: 'let x', language: 'ts' } },
  { type: 'block', version: 2, format: '', fields: { id: 'c2', blockType: 'callout', kind: 'tip', title: 'T', body: documentOf([paragraphOf([textOf('inside')])]) } },
  { type: 'something-of-tomorrow', version: 7, deep: { children: [1, null, { a: [] }] } },
  paragraphOf([textOf('before '), { type: 'inline-of-tomorrow', version: 1, what: 'ever' } as unknown as InlineNode, textOf(' after')]),
] as unknown as BlockNode[])

const sorted = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) =>
  part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))) : part)

const editorWith = (document: RichTextDocument) => {
  const editor = createHeadlessEditor({ nodes, onError: (error) => { throw error } })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(toEditor(document))))
  return editor
}

describe('the text editor of the site', () => {
  it('gives every kind of node back byte by byte as it came, what it does not know included', () => {
    const document = documentOf(everything())
    const once = fromEditor(editorWith(document).getEditorState().toJSON())
    // The database keeps its own order of keys, so that order is no part of the text.
    expect(sorted(once)).toBe(sorted(document))
    expect(JSON.stringify(fromEditor(editorWith(once).getEditorState().toJSON()))).toBe(JSON.stringify(once))
  })

  it('keeps all the rest when one paragraph is written', () => {
    const document = documentOf(everything())
    const editor = editorWith(document)
    editor.update(() => { $getRoot().getLastChildOrThrow().remove() }, { discrete: true })
    const after = fromEditor(editor.getEditorState().toJSON())
    expect(sorted(after.root.children)).toBe(sorted(document.root.children.slice(0, -1)))
  })

  it('names new blocks, and a copy anew, and leaves the ids at which notes aim', () => {
    const editor = editorWith(documentOf([{ ...paragraphOf([textOf('one')]), $: { bid: 'keep' } }, { ...paragraphOf([textOf('copy')]), $: { bid: 'keep' } }, paragraphOf([textOf('new')])]))
    nameBlocks(editor)
    editor.update(() => { $getRoot().markDirty() }, { discrete: true })
    const ids = editor.getEditorState().read(() => $getRoot().getChildren().map((node) => $blockIdOf(node as never)))
    expect(ids[0]).toBe('keep')
    expect(new Set(ids).size).toBe(3)
    expect(ids.every(Boolean)).toBe(true)
  })

  it('opens an empty work as one empty paragraph', () => {
    expect(fromEditor(editorWith(null as never).getEditorState().toJSON()).root.children).toHaveLength(1)
  })
})
