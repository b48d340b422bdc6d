import { documentOf, type BlockNode, type CalloutKind, type UploadNode } from './document'
import { FORMAT } from './formats'
import { attribute, classesOf, findElement, isElement, rawText, textContent, type HtmlElement } from './html-tree'
import { cleanText } from './inline-builder'
import { innerScope, proseOfElement, spoken, type Conversion, type Scope } from './html-scope'

const MAX_ALT = 500
const MAX_CAPTION = 1000

/** The place of a picture, or nothing where it has no address or is not to be kept. */
export function uploadFrom(img: HtmlElement, caption: string, scope: Scope, conversion: Conversion): UploadNode | undefined {
  const src = attribute(img, 'src')?.trim()
  if (!src) return undefined
  const alt = cleanText(attribute(img, 'alt') ?? '').trim().slice(0, MAX_ALT)
  const value = conversion.resolveImage(src, { alt, caption })
  conversion.images.push({ src: src.slice(0, 200), alt, caption, isKept: value !== null })
  if (value === null) {
    conversion.warn(`Picture not found: ${src.slice(0, 100)}`)
    return undefined
  }
  const lang = spoken(caption || alt, scope, conversion).language
  return {
    type: 'upload', id: '', relationTo: 'media', value, format: '', version: 3,
    fields: { ...(alt ? { alt } : {}), ...(caption ? { caption } : {}), lang },
  }
}

/** A figure: its caption goes to the first picture, code or table in it, else stays a paragraph. */
export function figureFrom(element: HtmlElement, scope: Scope, conversion: Conversion): BlockNode[] {
  const captionElement = findElement(element, ({ tagName }) => tagName === 'figcaption')
  const caption = captionElement ? textContent(captionElement).slice(0, MAX_CAPTION) : ''
  const inner = captionElement ? without(element, captionElement) : element
  const blocks = conversion.blocks(inner.childNodes, scope)
  const at = blocks.findIndex((block) => block.type === 'upload' || block.type === 'table' || (block.type === 'block' && block.fields.blockType === 'code'))
  if (caption && at >= 0) blocks[at] = withCaption(blocks[at], caption, scope, conversion)
  else if (captionElement) blocks.push(...conversion.blocks(captionElement.childNodes, scope))
  return blocks
}

function withCaption(block: BlockNode, caption: string, scope: Scope, conversion: Conversion): BlockNode {
  const lang = spoken(caption, scope, conversion).language
  if (block.type === 'table') return { ...block, $: { ...block.$, caption } }
  if (block.type === 'upload') return { ...block, fields: { ...block.fields, caption, lang } }
  return block.type === 'block' ? { ...block, fields: { ...block.fields, caption, lang } } as BlockNode : block
}

/** A block of code, without the empty lines around it. */
export function codeFrom(element: HtmlElement, scope: Scope): BlockNode[] {
  const code = cleanText(rawText(element)).replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '')
  if (code === '') return []
  const inner = findElement(element, ({ tagName }) => tagName === 'code')
  const named = [...classesOf(element), ...(inner ? classesOf(inner) : [])].find((name) => /^lang(uage)?-[\w+#-]{1,30}$/.test(name))
  const language = named?.replace(/^lang(uage)?-/, '')
  return [{
    type: 'block', format: '', version: 2,
    fields: { blockType: 'code', id: '', code, lang: scope.language, ...(language ? { language } : {}) },
  }]
}

/**
 * A box beside the text, with its title. Where a box cannot stand (in a table cell or another box)
 * its title becomes a bold line and its text follows.
 */
export function calloutFrom(element: HtmlElement, scope: Scope, conversion: Conversion): BlockNode[] {
  const told = attribute(element, 'data-kind')
  const titleElement = element.childNodes.filter(isElement).find((child) => textContent(child) !== '' &&
    ((!told && /^h[1-6]$/.test(child.tagName)) || classesOf(child).some((name) => name === 'title' || name === 'callout-title')))
  const title = titleElement ? cleanText(textContent(titleElement)).slice(0, MAX_ALT) : ''
  const inner = titleElement ? without(element, titleElement) : element
  const flat: Scope = { ...scope, isFlat: true, indent: 0 }
  const blocks = conversion.blocks(inner.childNodes, flat)
  if (scope.isFlat || blocks.length === 0) return [...boldLine(titleElement, scope, conversion), ...blocks]
  const kind = KINDS.find((name) => name === told) ?? 'note'
  return [{
    type: 'block', format: '', version: 2,
    fields: { blockType: 'callout', id: '', kind, ...(title ? { title } : {}), body: documentOf(blocks), lang: spoken(proseOfElement(element), scope, conversion).language },
  }]
}

const KINDS: CalloutKind[] = ['note', 'tip', 'important', 'warning']

/** Terms as bold lines, what is said of them set in below. */
export function definitionsFrom(element: HtmlElement, scope: Scope, conversion: Conversion): BlockNode[] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child)) return conversion.blocks([child], scope)
    const inner = innerScope(child, scope, conversion)
    if (child.tagName === 'div') return definitionsFrom(child, inner, conversion)
    if (child.tagName === 'dt') return conversion.blocks(child.childNodes, { ...inner, format: inner.format | FORMAT.bold })
    return conversion.blocks(child.childNodes, { ...inner, indent: 1 })
  })
}

function boldLine(element: HtmlElement | undefined, scope: Scope, conversion: Conversion): BlockNode[] {
  return element ? conversion.blocks([{ ...element, tagName: 'p', nodeName: 'p' }], { ...scope, format: scope.format | FORMAT.bold }) : []
}

/** The element without one that stands somewhere inside it. */
function without(element: HtmlElement, left: HtmlElement): HtmlElement {
  return {
    ...element,
    childNodes: element.childNodes.filter((node) => node !== left).map((node) => (isElement(node) ? without(node, left) : node)),
  }
}
