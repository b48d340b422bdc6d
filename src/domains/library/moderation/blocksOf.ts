import { directionOf } from '@/platform/i18n/languages'
import type { Block } from '@/platform/moderation/types'
import { blockIdOf } from '@/platform/richtext/block-ids'
import { bodyOf, type BlockNode, type RichTextDocument } from '@/platform/richtext/document'
import { textOfBlock } from '@/platform/richtext/plain-text'

type File = { id?: string | number; url?: string | null; alt?: string | null }
type Spread = { id?: string | null; picture?: unknown; altText?: string | null; text?: string | null; pictureSide?: string | null; background?: string | null }

const kinds: Partial<Record<BlockNode['type'], Block['kind']>> = { heading: 'heading', quote: 'quote', list: 'list', table: 'table', upload: 'picture', horizontalrule: 'rule' }

const kindOf = (node: BlockNode): Block['kind'] => (node.type === 'block' ? node.fields.blockType : (kinds[node.type] ?? 'paragraph'))

const pictureOf = (value: unknown, alt: string | null | undefined): Block['picture'] => {
  const file = value && typeof value === 'object' ? (value as File) : undefined
  return file?.url ? { src: file.url, alt: alt ?? file.alt ?? '' } : null
}

/** Formats, links and files of a block, without its words and without what the editor keeps for itself. */
const formOf = (node: unknown): string =>
  JSON.stringify(node, (key, value: unknown) => {
    if (['id', 'version', '$', 'detail', 'mode', 'style', 'textFormat', 'textStyle', 'direction', 'indent', 'format'].includes(key) && !(key === 'format' && typeof value === 'number')) return undefined
    if (key === 'text' || key === 'code') return undefined
    return key === 'value' && value && typeof value === 'object' ? (value as File).id : value
  })

const languageOf = (node: BlockNode): Pick<Block, 'lang' | 'dir'> => {
  const lang = node.type === 'upload' || node.type === 'block' ? node.fields.lang : node.type === 'horizontalrule' ? undefined : node.$?.lang
  return lang ? { lang, dir: directionOf(lang) } : {}
}

const blockOf = (node: BlockNode): Block => ({
  id: blockIdOf(node) ?? null, kind: kindOf(node), text: textOfBlock(node), form: formOf(node), ...languageOf(node),
  ...(node.type === 'heading' ? { level: Number(node.tag.slice(1)) } : {}),
  ...(node.type === 'upload' ? { picture: pictureOf(node.value, node.fields.alt) } : {}),
})

/** The blocks of a text in reading order; a callout's title and what stands in it are compared apart. */
const blocksOfText = (nodes: BlockNode[]): Block[] =>
  nodes.flatMap((node) => {
    const inner = bodyOf(node)
    if (!inner || node.type !== 'block' || node.fields.blockType !== 'callout') return [blockOf(node)]
    return [{ ...blockOf(node), text: node.fields.title ?? '', form: node.fields.kind ?? '' }, ...blocksOfText(inner.root.children)]
  })

const spreadOf = ({ id, picture, altText, text, pictureSide, background }: Spread): Block => ({
  id: id ?? null, kind: 'spread', text: text ?? '', picture: pictureOf(picture, altText), form: `${pictureSide ?? ''} ${background ?? ''}`,
})

/** What a work, chapter or translation says, as pieces that can be compared and noted at. */
export const blocksOf = (doc: { body?: unknown; spreads?: unknown; language?: unknown }): Block[] => {
  const body = (doc.body as RichTextDocument | null | undefined)?.root ? (doc.body as RichTextDocument) : undefined
  const spreads = ((doc.spreads as Spread[] | null | undefined) ?? []).map(spreadOf)
  const language = typeof doc.language === 'string' ? { lang: doc.language, dir: directionOf(doc.language) } : {}
  return [...(body ? blocksOfText(body.root.children) : []), ...spreads].map((block) => ({ ...language, ...block }))
}
