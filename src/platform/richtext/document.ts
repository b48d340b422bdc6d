import type { Direction } from '@/platform/i18n/languages'

/**
 * The rich text of the whole platform: the JSON that Payload's Lexical editor stores, spelled out
 * as types, so that importers, the renderer and searches agree on it without loading an editor.
 */
/**
 * What Lexical keeps for us under `$` on element nodes, though it does not know it: language of the
 * block, its stable id, the anchor that links aim at, and the caption of a table.
 */
export interface BlockState {
  lang?: string
  bid?: string
  anchor?: string
  caption?: string
}

interface ElementBase {
  direction: Direction | null
  format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
  indent: number
  version: number
  $?: BlockState
}

export interface TextNode {
  type: 'text'
  text: string
  format: number
  detail: number
  mode: 'normal'
  style: string
  version: number
}
export interface LineBreakNode {
  type: 'linebreak'
  version: number
}
export interface LinkNode extends ElementBase {
  type: 'link' | 'autolink'
  id?: string
  fields: { url?: string; newTab?: boolean; linkType?: string }
  children: InlineNode[]
}
export type InlineNode = TextNode | LineBreakNode | LinkNode

export interface ParagraphNode extends ElementBase {
  type: 'paragraph'
  textFormat?: number
  textStyle?: string
  children: InlineNode[]
}
export type HeadingTag = 'h2' | 'h3' | 'h4'
export interface HeadingNode extends ElementBase {
  type: 'heading'
  tag: HeadingTag
  children: InlineNode[]
}
export interface QuoteNode extends ElementBase {
  type: 'quote'
  children: InlineNode[]
}
export interface ListItemNode extends ElementBase {
  type: 'listitem'
  value: number
  checked?: boolean
  children: (InlineNode | ListNode)[]
}
export interface ListNode extends ElementBase {
  type: 'list'
  listType: 'bullet' | 'number' | 'check'
  tag: 'ul' | 'ol'
  start: number
  children: ListItemNode[]
}
export interface TableCellNode extends ElementBase {
  type: 'tablecell'
  /** Bits: 1 heads its column, 2 heads its row. */
  headerState: number
  colSpan: number
  rowSpan: number
  backgroundColor: string | null
  children: BlockNode[]
}
export interface TableRowNode extends ElementBase {
  type: 'tablerow'
  children: TableCellNode[]
}
export interface TableNode extends ElementBase {
  type: 'table'
  children: TableRowNode[]
}
export interface RuleNode {
  type: 'horizontalrule'
  version: number
}
/** Caption and alternative text stand with the picture's place in the text, not with the file. */
export interface UploadFields {
  alt?: string | null
  caption?: string | null
  lang?: string | null
  anchor?: string | null
}
export interface MediaDocument {
  id: string | number
  url?: string | null
  alt?: string | null
  width?: number | null
  height?: number | null
}
export interface UploadNode {
  type: 'upload'
  id: string
  relationTo: 'media'
  value: string | number | MediaDocument
  fields: UploadFields
  format: ''
  version: number
}
export interface CodeFields {
  blockType: 'code'
  id: string
  language?: string | null
  code: string
  caption?: string | null
  lang?: string | null
  anchor?: string | null
}
export type CalloutKind = 'note' | 'tip' | 'important' | 'warning'
export interface CalloutFields {
  blockType: 'callout'
  id: string
  kind?: CalloutKind | null
  title?: string | null
  body: RichTextDocument
  lang?: string | null
  anchor?: string | null
}
export interface CustomBlockNode {
  type: 'block'
  fields: CodeFields | CalloutFields
  format: ''
  version: number
}

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | QuoteNode
  | ListNode
  | TableNode
  | RuleNode
  | UploadNode
  | CustomBlockNode

/** The type alias (not an interface) is assignable to Payload's generated rich-text field types. */
export type RichTextDocument = {
  root: {
    type: 'root'
    children: BlockNode[]
    direction: Direction | null
    format: ''
    indent: number
    version: number
  }
}

/** A document of these blocks; an empty list gives one empty paragraph, as the editor demands. */
export function documentOf(children: BlockNode[], direction: Direction | null = null): RichTextDocument {
  const blocks = children.length > 0 ? children : [paragraphOf([])]
  return { root: { type: 'root', children: blocks, direction, format: '', indent: 0, version: 1 } }
}

/** The four properties that every element node carries. */
export const elementBase = { direction: null, format: '', indent: 0, version: 1 } as const

/** A paragraph of these inline nodes. The editor notes the format of its first words on it; so do we, to differ in nothing. */
export const paragraphOf = (children: InlineNode[]): ParagraphNode => ({
  type: 'paragraph', ...elementBase, textFormat: children.find((child) => child.type === 'text')?.format ?? 0, textStyle: '', children,
})

/** A run of text with format bits (see formats.ts). */
export const textOf = (text: string, format = 0): TextNode => ({
  type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1,
})

/** The body of a callout, or nothing for other blocks. */
export const bodyOf = (node: BlockNode): RichTextDocument | undefined =>
  node.type === 'block' && node.fields.blockType === 'callout' ? node.fields.body : undefined
