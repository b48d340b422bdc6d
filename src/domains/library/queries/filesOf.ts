import { idOf } from './ownWork'

type Doc = Record<string, unknown>
type Node = { type?: string; relationTo?: string; value?: unknown; children?: Node[] }

const uploadsIn = (node: Node): string[] => {
  const own = node.type === 'upload' && node.relationTo === 'media' ? idOf(node.value) : undefined
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(uploadsIn)]
}

const inText = (text: unknown): string[] => (text && typeof text === 'object' && 'root' in text ? uploadsIn(text.root as Node) : [])

/** What a document names may be anything until it is validated; only a file's id goes into a query. */
const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** The pictures between the words of a work, page by page or within its text. */
export const picturesOf = (doc: Doc): string[] => [
  ...((doc.spreads as { picture?: unknown }[] | undefined) ?? []).flatMap((spread) => idOf(spread.picture) ?? []), ...inText(doc.body),
].filter(isId)

/** The pictures within the part of a text that everybody may read. */
export const previewPicturesOf = (doc: Doc): string[] => inText(doc.preview)
