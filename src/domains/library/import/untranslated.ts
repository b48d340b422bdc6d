import { directionOf } from '@/platform/i18n/languages'
import type { BlockNode, InlineNode, ListNode, RichTextDocument } from '@/platform/richtext/document'
import { textOfInlines } from '@/platform/richtext/plain-text'

/** Fewer words are the same in many languages: names, commands, titles. */
const MIN_WORDS = 4

type Spoken = { children: InlineNode[]; direction: 'ltr' | 'rtl' | null; $?: { lang?: string } }

/** The texts of a document that are long enough to know a language by. */
export function sentencesOf(document: RichTextDocument): string[] {
  const found: string[] = []
  mapSpoken(document.root.children, (node) => {
    const words = plainOf(node)
    if (isTelling(words)) found.push(words)
    return node
  })
  return found
}

/**
 * A translation in which every text that stands word for word in the original is marked as being in
 * the original's language: letters alone cannot tell English from French.
 */
export function markUntranslated(document: RichTextDocument, original: Set<string>, language: string): RichTextDocument {
  const children = mapSpoken(document.root.children, (node) => {
    const words = plainOf(node)
    if (!isTelling(words) || !original.has(words)) return node
    return { ...node, direction: directionOf(language), $: { ...node.$, lang: language } }
  })
  return { root: { ...document.root, children } }
}

const plainOf = (node: Spoken): string => textOfInlines(node.children).replace(/\s+/g, ' ').trim()
const isTelling = (words: string): boolean => (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= MIN_WORDS

const isLine = (nodes: (InlineNode | ListNode)[]): nodes is InlineNode[] => nodes.every((node) => node.type !== 'list')

/** The blocks with each one that holds a run of words replaced; items, cells and boxes included. */
function mapSpoken(nodes: BlockNode[], change: <T extends Spoken>(node: T) => T): BlockNode[] {
  return nodes.map((node): BlockNode => {
    switch (node.type) {
      case 'paragraph': case 'heading': case 'quote': return change(node)
      case 'list': return { ...node, children: node.children.map((item) => {
        const inner = item.children.map((child) => (child.type === 'list' ? (mapSpoken([child], change)[0] as typeof child) : child))
        return isLine(inner) ? change({ ...item, children: inner }) : { ...item, children: inner }
      }) }
      case 'table': return { ...node, children: node.children.map((row) => ({
        ...row, children: row.children.map((cell) => ({ ...cell, children: mapSpoken(cell.children, change) })),
      })) }
      case 'block': {
        if (node.fields.blockType !== 'callout') return node
        const { body } = node.fields
        return { ...node, fields: { ...node.fields, body: { root: { ...body.root, children: mapSpoken(body.root.children, change) } } } }
      }
      default: return node
    }
  })
}
