import { directionOf, type Direction } from '@/platform/i18n/languages'
import type { BlockNode, BlockState, InlineNode } from './document'
import { FORMAT } from './formats'
import { attribute, DROPPED, isElement, type HtmlElement, type HtmlNode } from './html-tree'
import { baseLanguage, foreignLanguage, languageTag, type ScriptName } from './languages'

/** A picture that the text shows, whether or not it was kept. */
export interface FoundImage {
  src: string
  alt: string
  caption: string
  isKept: boolean
}

/** What holds for the text at this place. */
export interface Scope {
  language: string
  direction: Direction
  format: number
  url: string | undefined
  /** In table cells and callouts no callout can stand: its parts are shown one after another. */
  isFlat: boolean
  /** A table within a table is shown as lines. */
  isInCell?: boolean
  indent?: number
}

/** What holds for the whole text. */
export interface Conversion {
  images: FoundImage[]
  warn: (text: string) => void
  assumedLanguages: Partial<Record<ScriptName, string>>
  documentLanguage: string
  resolveImage: (src: string, about: { alt: string; caption: string }) => string | number | null
  resolveLink: (href: string) => string | null
  resolveAnchor: (id: string) => string | null
  /** The blocks of these nodes: handed on, so that lists, figures and tables need not know their builder. */
  blocks: (nodes: HtmlNode[], scope: Scope) => BlockNode[]
}

/** The scope inside an element, by its `lang`, `xml:lang` and `dir`. */
export function innerScope(element: HtmlElement, scope: Scope, conversion: Conversion): Scope {
  const said = languageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang'))
  const dir = attribute(element, 'dir')?.toLowerCase()
  if (!said && dir !== 'ltr' && dir !== 'rtl') return scope
  // The region that a page repeats everywhere says no more than the language of the whole text.
  const isDocuments = said && baseLanguage(said) === baseLanguage(conversion.documentLanguage)
  const language = !said ? scope.language : isDocuments ? conversion.documentLanguage : said
  const natural = said ? directionOf(language) : scope.direction
  return { ...scope, language, direction: dir === 'ltr' || dir === 'rtl' ? dir : natural }
}

/** Language and direction of a text at this place: what is said of it, unless its letters plainly say otherwise. */
export function spoken(text: string, scope: Scope, conversion: Conversion): Pick<Scope, 'language' | 'direction'> {
  const foreign = foreignLanguage(text, scope.language, conversion.assumedLanguages)
  return foreign
    ? { language: foreign, direction: directionOf(foreign) }
    : { language: scope.language, direction: scope.direction }
}

/** The two properties that put a language on a node, by the words (code aside) of its text. */
export function marksFor(
  nodes: InlineNode[], scope: Scope, conversion: Conversion,
): { direction: Direction; $: BlockState } {
  const { language, direction } = spoken(proseOf(nodes), scope, conversion)
  return { direction, $: { lang: language } }
}

/** The words that say which language this is: code is Latin in every language. */
export function proseOf(nodes: InlineNode[]): string {
  return nodes.map((node) => {
    if (node.type === 'linebreak') return ' '
    if (node.type === 'text') return node.format & FORMAT.code ? '' : node.text
    return proseOf(node.children)
  }).join('')
}

/** Appends a second paragraph to a run of text, with an empty line between. */
export function joinLines(target: InlineNode[], more: InlineNode[]): void {
  if (target.length > 0) target.push({ type: 'linebreak', version: 1 }, { type: 'linebreak', version: 1 })
  target.push(...more)
}

/** The words of an element without its code. */
export function proseOfElement(element: HtmlElement): string {
  return element.childNodes.map((node) => {
    if (isElement(node)) return NO_PROSE.has(node.tagName) || DROPPED.has(node.tagName) ? ' ' : proseOfElement(node)
    return node.nodeName === '#text' && 'value' in node ? node.value : ''
  }).join(' ')
}
const NO_PROSE = new Set(['code', 'pre', 'kbd', 'samp', 'tt'])
