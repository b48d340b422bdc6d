import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { documentOf, type RichTextDocument } from '@/platform/richtext/document'

type Json = SerializedLexicalNode & { children?: Json[] } & Record<string, unknown>

const elements = new Set(['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink'])
const leaves = new Set(['text', 'linebreak', 'tab', 'upload', 'horizontalrule'])
/** What may stand only where words stand; the kept node must stand there too. */
const holdsWords = new Set(['paragraph', 'heading', 'quote', 'listitem', 'link', 'autolink'])

const kept = (node: Json, parent: Json): Json =>
  ({ type: holdsWords.has(parent.type) ? 'kept-inline' : 'kept', version: 1, kept: node }) as Json

const inward = (node: Json, parent: Json): Json => {
  if (leaves.has(node.type)) return node
  // Heading sizes that the editor does not offer are kept like everything else that it does not know.
  if (!elements.has(node.type)) return kept(node, parent)
  return { ...node, children: (node.children ?? []).map((child) => inward(child, node)) }
}

const outward = (node: Json): Json => {
  if (node.type === 'kept' || node.type === 'kept-inline') return node.kept as Json
  return node.children ? { ...node, children: node.children.map(outward) } : node
}

/** A stored text as this editor reads it: what it does not know is wrapped, and so cannot be lost. */
export const toEditor = (document: RichTextDocument | null | undefined): SerializedEditorState => {
  const root = (document?.root?.children?.length ? document : documentOf([])).root as unknown as Json
  return { root: inward(root, root) } as unknown as SerializedEditorState
}

/** What the editor holds as Payload stores it. */
export const fromEditor = (state: SerializedEditorState): RichTextDocument =>
  ({ root: outward(state.root as unknown as Json) }) as unknown as RichTextDocument
