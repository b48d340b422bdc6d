import { directionOf, type Direction } from '@/platform/i18n/languages'
import type { BlockNode, MediaDocument, RichTextDocument, UploadFields } from './document'

/**
 * What a document looks like, before it becomes HTML text or React elements: both are made from
 * this one tree, so that a page, a feed and an e-book never differ.
 */
export interface ViewElement {
  tag: string
  attributes: Record<string, string | number | undefined>
  children: ViewNode[]
}
export type ViewNode = ViewElement | string

export interface Picture {
  src: string
  alt?: string | null
  width?: number | null
  height?: number | null
}

/** The words that the renderer adds itself; the caller gives them in the reader's language. */
export interface ViewLabels {
  table: string
  code: string
}

export interface ViewOptions {
  /** Where a picture is to be had, or null to leave it out (gone, or not for this reader). */
  mediaUrl: (value: string | number | MediaDocument, fields: UploadFields) => Picture | string | null
  /** Gives each block `id="p-…"`, so that a bookmark or a note can name it. */
  blockIds?: boolean
  /** Changes an address, e.g. to a file of an e-book; null leaves the words without a link. */
  linkUrl?: (url: string) => string | null
  /** The language of blocks that name none. */
  language?: string
  labels?: Partial<ViewLabels>
}

/** What the renderer carries along. */
export interface ViewContext {
  options: ViewOptions
  labels: ViewLabels
  anchors: Anchors
  /** What the element around has said already. */
  lang: string | undefined
  direction: Direction | undefined
}

export const element = (
  tag: string, attributes: ViewElement['attributes'], children: ViewNode[] = [],
): ViewElement => ({ tag, attributes, children })

/** `lang` and `dir` where they differ from what stands around, always both. */
export function languageAttributes(
  lang: string | null | undefined, direction: Direction | null | undefined, context: ViewContext,
): { lang?: string; dir?: Direction } {
  const own = lang ?? context.lang ?? context.options.language
  const dir = direction ?? (own ? directionOf(own) : context.direction)
  return own === context.lang && dir === context.direction ? {} : { lang: own, dir }
}

/** The context inside an element that says this. */
export const within = (said: { lang?: string; dir?: Direction }, context: ViewContext): ViewContext =>
  said.lang || said.dir ? { ...context, lang: said.lang, direction: said.dir } : context

/** Names for link targets, each given once in a document. */
export class Anchors {
  private readonly given = new Set<string>()
  /** How far each base has been numbered: thousands of equal headings are no burden. */
  private readonly numbers = new Map<string, number>()
  private readonly reserved: Set<string>

  constructor(document: RichTextDocument) {
    this.reserved = new Set(document.root.children.flatMap(anchorsIn))
  }

  /** The name that a block asked for, or one made of its words; numbered where it is taken. */
  give(wanted: string | null | undefined, words = ''): string | undefined {
    const base = wanted || words
    if (!base) return undefined
    const isFree = (name: string) => !this.given.has(name) && (name === wanted || !this.reserved.has(name))
    let name = base
    let number = this.numbers.get(base) ?? 1
    while (!isFree(name)) name = `${base}-${++number}`
    this.numbers.set(base, number)
    this.given.add(name)
    return `s-${name}`
  }
}

function anchorsIn(node: BlockNode): string[] {
  if (node.type === 'horizontalrule') return []
  if (node.type === 'upload') return node.fields.anchor ? [node.fields.anchor] : []
  if (node.type !== 'block') return node.$?.anchor ? [node.$.anchor] : []
  const inner = node.fields.blockType === 'callout' ? node.fields.body.root.children.flatMap(anchorsIn) : []
  return node.fields.anchor ? [node.fields.anchor, ...inner] : inner
}
