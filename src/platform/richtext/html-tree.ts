import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { RichTextLimitError } from './errors'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** What a text may be at most. A chapter of a thick handbook has 500,000 characters and 30 levels. */
export const HTML_LIMITS = { characters: 4_000_000, depth: 100, nodes: 400_000 }
export type HtmlLimits = typeof HTML_LIMITS

/**
 * The body of an HTML page or fragment, parsed as a browser would.
 * The limits hold while parsing: a small input can make a parser build a huge tree.
 * @throws RichTextLimitError
 */
export function parseHtmlBody(html: string, limits: Partial<HtmlLimits> = {}): HtmlElement {
  const { characters, depth, nodes } = { ...HTML_LIMITS, ...limits }
  if (html.length > characters) throw new RichTextLimitError('too_long', characters)
  let made = 0
  let level = 0
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        if (++made > nodes) throw new RichTextLimitError('too_many_nodes', nodes)
        return defaultTreeAdapter.createElement(...args)
      },
      onItemPush() {
        if (++level > depth) throw new RichTextLimitError('too_deep', depth)
      },
      onItemPop() {
        level--
      },
    },
  })
  const root = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html')
  const body = root && childElements(root).find(({ tagName }) => tagName === 'body')
  return body ?? defaultTreeAdapter.createElement('body', root!.namespaceURI, [])
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const childElements = (element: HtmlElement): HtmlElement[] => element.childNodes.filter(isElement)

/** The value of an attribute; `xml:lang` is asked for by this name, as XHTML pages write it. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((entry) => (entry.prefix ? `${entry.prefix}:${entry.name}` : entry.name) === name)?.value

export const classesOf = (element: HtmlElement): string[] => attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? []

/** The text inside, with spaces collapsed; alternative texts stand for pictures. */
export function textContent(node: HtmlNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

/** The text inside as it stands, line breaks as new lines: for code. */
export function rawText(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!isElement(node)) return ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'img') return attribute(node, 'alt') ?? ''
  if (DROPPED.has(node.tagName)) return ''
  return node.childNodes.map(rawText).join('')
}

/** The first element inside for which `test` holds, depth first. */
export function findElement(element: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const child of childElements(element)) {
    const found = test(child) ? child : findElement(child, test)
    if (found) return found
  }
  return undefined
}

/** Elements that go with everything in them: they run, load, style, or ask for input. */
export const DROPPED = new Set([
  'script', 'style', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'param',
  'svg', 'math', 'canvas', 'audio', 'video', 'source', 'track', 'form', 'input', 'button', 'select', 'option',
  'textarea', 'datalist', 'dialog', 'head', 'title', 'meta', 'link', 'base', 'map', 'area', 'nav', 'portal',
  'xmp', 'plaintext', 'noembed', 'noframes', 'marquee', 'bgsound',
])

/** Elements that begin a block of their own; all others stand within a line. */
export const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html',
  'legend', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot',
  'th', 'thead', 'tr', 'ul',
])
