import { html as namespaces, parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import {
  attribute, childElements, classesOf, findElement, isElement, parseHtmlBody, textContent, type HtmlElement, type HtmlNode,
} from '@/platform/richtext/html-tree'

/** Parts of a Publican page that belong to the website around the book. */
const AROUND = new Set(['docnav', 'toc', 'indexterm', 'productname', 'producttitle', 'flattr'])
const ROOTS = new Set(['chapter', 'preface', 'appendix', 'section', 'book'])

export interface PublicanPage {
  /** The ids in the page; the first is that of its own title. */
  ids: string[]
  /** The addresses that the page links to. */
  links: string[]
  /** The page's text in plain HTML: boxes, figures and tables as HTML has them, no navigation. */
  html: string
  keywords: string
}

/**
 * One page of a book made by Publican (DocBook), reduced to its text. The title of a chapter page is
 * left out, since the chapter carries it; titles of sections stay, with their ids.
 */
export function readPublicanPage(source: string): PublicanPage {
  const body = parseHtmlBody(source)
  const root = findElement(body, (found) => classesOf(found).some((name) => ROOTS.has(name))) ?? body
  const isChapter = !classesOf(root).includes('section')
  const ids: string[] = []
  const links: string[] = []
  collect(root, ids, links)
  const content = childElements(root).filter((child) => !(isChapter && classesOf(child)[0] === 'titlepage'))
  const shell = element('div', languageOf(root))
  shell.childNodes = content.flatMap(plain)
  const holder = element('div', {})
  holder.childNodes = [shell]
  return { ids, links, html: serialize(holder), keywords: metaOf(source, 'keywords') }
}

const languageOf = (root: HtmlElement): Record<string, string> => {
  const lang = attribute(root, 'lang') ?? attribute(root, 'xml:lang')
  return lang ? { lang } : {}
}

function collect(node: HtmlElement, ids: string[], links: string[]): void {
  const id = attribute(node, 'id')
  if (id && !classesOf(node).includes('indexterm')) ids.push(id)
  const href = node.tagName === 'a' ? attribute(node, 'href') : undefined
  if (href) links.push(href)
  for (const child of childElements(node)) collect(child, ids, links)
}

/** The value of a `meta` element of a page. */
export function metaOf(source: string, name: string): string {
  const document = parse(source)
  const root = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html')
  const meta = root && findElement(root, (found) => found.tagName === 'meta' && attribute(found, 'name') === name)
  return (meta && attribute(meta, 'content')) || ''
}

function element(tag: string, attributes: Record<string, string>): HtmlElement {
  return tree.createElement(tag, namespaces.NS.HTML, Object.entries(attributes).map(([name, value]) => ({ name, value })))
}

function text(value: string): HtmlNode {
  const holder = element('span', {})
  tree.insertText(holder, value)
  return holder.childNodes[0]
}

/** The nodes that stand for one node of a Publican page in plain HTML. */
function plain(node: HtmlNode): HtmlNode[] {
  if (!isElement(node)) return node.nodeName === '#text' ? [node] : []
  const classes = classesOf(node)
  if (classes.some((name) => AROUND.has(name))) return []
  if (classes[0] === 'sidebar' || ADMONITIONS.has(classes[0])) return [box(node)]
  if (['figure', 'example', 'table'].includes(classes[0]) && node.tagName === 'div') return [figure(node)]
  if (classes[0] === 'calloutlist') return [numbered(node)]
  // Numbers that tie a listing to its explanation are pictures in Publican.
  if (node.tagName === 'img' && classes[0] === 'callout') return [text(`(${attribute(node, 'alt') ?? '*'})`)]
  return [{ ...node, childNodes: node.childNodes.flatMap(plain) }]
}

const ADMONITIONS = new Set(['note', 'important', 'warning', 'tip', 'caution'])

/** The word before a box's title says what kind of box it is, in the book's language. */
const KIND_OF_WORD: [RegExp, string][] = [
  [/^(tip|astuce|تلميح)/iu, 'tip'],
  [/^(caution|beware|warning|attention|تحذير|تنبيه)/iu, 'warning'],
  [/^(important|security|sécurité|مهم|أمن)/iu, 'important'],
]

function box(node: HtmlElement): HtmlElement {
  const titleElement = findElement(node, (found) => classesOf(found)[0] === 'title' || classesOf(found)[0] === 'admonition_header')
  const title = titleElement ? textContent(titleElement) : ''
  const named = ADMONITIONS.has(classesOf(node)[0]) ? classesOf(node)[0].replace('caution', 'warning') : undefined
  const kind = named ?? KIND_OF_WORD.find(([pattern]) => pattern.test(title))?.[1] ?? 'note'
  const id = ownId(node)
  const out = element('aside', { 'data-kind': kind, ...(id ? { id } : {}) })
  const heading = element('p', { class: 'callout-title' })
  heading.childNodes = [text(title)]
  const rest = childElements(node).filter(({ tagName }) => tagName !== 'a').filter((child) => !['titlepage', 'admonition_header'].includes(classesOf(child)[0]))
  out.childNodes = [...(title ? [heading] : []), ...rest.flatMap(plain)]
  return out
}

function figure(node: HtmlElement): HtmlElement {
  const titleElement = childElements(node).find((child) => classesOf(child)[0] === 'title')
  const id = ownId(node)
  const out = element('figure', id ? { id } : {})
  const caption = element('figcaption', {})
  caption.childNodes = titleElement ? titleElement.childNodes.flatMap(plain) : []
  const rest = childElements(node).filter((child) => child !== titleElement && child.tagName !== 'a')
  out.childNodes = [...rest.flatMap(plain), ...(titleElement ? [caption] : [])]
  return out
}

/** A list of explanations to a listing: a table of number and text becomes a numbered list. */
function numbered(node: HtmlElement): HtmlElement {
  const out = element('ol', {})
  const rows = allElements(node, 'tr').map((row) => childElements(row).at(-1)).filter((cell) => cell !== undefined)
  out.childNodes = rows.map((cell) => {
    const item = element('li', {})
    item.childNodes = cell.childNodes.flatMap(plain)
    return item
  })
  return out
}

const allElements = (node: HtmlElement, tag: string): HtmlElement[] =>
  childElements(node).flatMap((child) => (child.tagName === tag ? [child] : allElements(child, tag)))

const ownId = (node: HtmlElement): string | undefined =>
  attribute(node, 'id') ?? childElements(node).filter(({ tagName }) => tagName === 'a').map((child) => attribute(child, 'id')).find(Boolean)
