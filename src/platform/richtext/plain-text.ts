import { bodyOf, type BlockNode, type InlineNode, type ListNode, type RichTextDocument } from './document'
import { baseLanguage } from './languages'

/** The text without its form: one line per paragraph, item and row, blank lines between blocks. */
export function lexicalToPlainText(document: RichTextDocument): string {
  return document.root.children.map(textOfBlock).filter(Boolean).join('\n\n')
}

/** The text of one block, captions and alternative texts included. */
export function textOfBlock(node: BlockNode): string {
  switch (node.type) {
    case 'list': return textOfList(node)
    case 'table': return lines(node.$?.caption, ...node.children.map((row) =>
      row.children.map((cell) => cell.children.map(textOfBlock).join(' ')).join('\t')))
    case 'upload': return lines(node.fields.caption ?? node.fields.alt)
    case 'block': return node.fields.blockType === 'code'
      ? lines(node.fields.caption, node.fields.code)
      : lines(node.fields.title, lexicalToPlainText(node.fields.body))
    case 'horizontalrule': return ''
    default: return textOfInlines(node.children)
  }
}

/** The text of a run of inline nodes; line breaks become new lines. */
export function textOfInlines(nodes: InlineNode[]): string {
  return nodes.map((node) =>
    node.type === 'text' ? node.text : node.type === 'linebreak' ? '\n' : textOfInlines(node.children)).join('')
}

const lines = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n')

function textOfList(list: ListNode): string {
  return list.children.map((item) => {
    const own = textOfInlines(item.children.filter((child): child is InlineNode => child.type !== 'list'))
    const nested = item.children.filter((child): child is ListNode => child.type === 'list').map(textOfList)
    return lines(own, ...nested)
  }).join('\n')
}

/**
 * The number of words, by the rules of the text's language: scripts without spaces are segmented
 * by dictionary, marks and numbers alone are no words.
 */
export function countWords(text: string, language = 'en'): number {
  let words = 0
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words++
  }
  return words
}

/**
 * Words per minute of silent reading by adults, per language (Trauzettel-Klosinski and Dietz 2012,
 * "Standardized assessment of reading performance", table 2, rounded).
 */
const WORDS_PER_MINUTE: Record<string, number> = { en: 228, fr: 195, es: 218, ar: 138 }

/** Minutes to read so many words, whole and at least one. */
export function readingMinutes(words: number, language: string): number {
  return Math.max(1, Math.round(words / (WORDS_PER_MINUTE[baseLanguage(language)] ?? 200)))
}

/**
 * The beginning of a document, cut between two blocks: as many whole blocks as hold at most
 * `percent` of its characters, and at least the first one that says something. A heading is never
 * the last thing shown. The whole document from 100 on, nothing of it at 0.
 */
export function firstPart(document: RichTextDocument, percent: number): RichTextDocument {
  const { children } = document.root
  if (percent >= 100) return document
  const sizes = children.map((node) => textOfBlock(node).length)
  const allowed = sizes.reduce((sum, size) => sum + size, 0) * (Math.max(0, percent) / 100)
  let end = 0
  for (let used = 0; percent > 0 && end < children.length; end++) {
    used += sizes[end]
    const isFirst = sizes.slice(0, end).every((size, index) => size === 0 || children[index].type === 'heading')
    if (used > allowed && !isFirst) break
  }
  while (end > 0 && children[end - 1].type === 'heading') end--
  return { root: { ...document.root, children: children.slice(0, end) } }
}

/** Whether nothing can be read or seen in it. */
export const isEmptyDocument = (document: RichTextDocument): boolean =>
  document.root.children.every((node) =>
    node.type !== 'upload' && !(bodyOf(node) && !isEmptyDocument(bodyOf(node)!)) && textOfBlock(node).trim() === '')
