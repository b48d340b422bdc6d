import { elementBase, paragraphOf, type BlockNode, type HeadingTag } from './document'
import { FORMAT, formatOfTag } from './formats'
import { calloutFrom, codeFrom, definitionsFrom, figureFrom, uploadFrom } from './html-figures'
import { listFrom } from './html-lists'
import { innerScope, joinLines, marksFor, type Conversion, type Scope } from './html-scope'
import { tableFrom } from './html-tables'
import { attribute, BLOCKS, DROPPED, isElement, textContent, type HtmlElement, type HtmlNode } from './html-tree'
import { InlineBuilder } from './inline-builder'

/** The blocks of these nodes, in order. */
export function blocksFrom(nodes: HtmlNode[], scope: Scope, conversion: Conversion): BlockNode[] {
  const builder = new BlockBuilder(conversion)
  for (const node of nodes) builder.add(node, scope)
  builder.endParagraph(scope)
  return builder.blocks
}

class BlockBuilder {
  readonly blocks: BlockNode[] = []
  private readonly line = new InlineBuilder()
  /** Pictures within a line follow its paragraph: the editor has no picture inside text. */
  private readonly afterLine: BlockNode[] = []
  private pending: { anchor?: string; bid?: string } = {}

  constructor(private readonly conversion: Conversion) {}

  add(node: HtmlNode, scope: Scope): void {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) this.line.text(node.value, scope.format, scope.url)
      return
    }
    if (DROPPED.has(node.tagName)) {
      if (textContent(node) || node.tagName === 'iframe') this.conversion.warn(`Left out: <${node.tagName}>`)
      return
    }
    const inner = innerScope(node, scope, this.conversion)
    if (BLOCKS.has(node.tagName)) {
      this.endParagraph(scope)
      this.note(node)
      this.block(node, inner)
    } else {
      this.note(node)
      this.inline(node, inner)
    }
  }

  /** Makes a paragraph of what has been gathered, if anything. */
  endParagraph(scope: Scope): void {
    const children = this.line.take()
    if (children.length > 0) {
      this.push({ ...paragraphOf(children), indent: scope.indent ?? 0, ...marksFor(children, scope, this.conversion) })
    }
    for (const block of this.afterLine.splice(0)) this.push(block)
  }

  private block(element: HtmlElement, scope: Scope): void {
    const tag = element.tagName
    const heading = HEADINGS[tag]
    if (heading) return this.heading(element, heading, scope)
    switch (tag) {
      case 'ul': case 'ol': case 'menu': return this.pushAll(listFrom(element, scope, this.conversion))
      case 'dl': return this.pushAll(definitionsFrom(element, scope, this.conversion))
      case 'blockquote': return this.pushAll(quotesFrom(element, scope, this.conversion))
      case 'table': return this.pushAll(tableFrom(element, scope, this.conversion))
      case 'pre': return this.pushAll(codeFrom(element, scope))
      case 'figure': return this.pushAll(figureFrom(element, scope, this.conversion))
      case 'aside': return this.pushAll(calloutFrom(element, scope, this.conversion))
      case 'hr': return this.push({ type: 'horizontalrule', version: 1 })
      case 'summary': case 'legend': return this.container(element, { ...scope, format: scope.format | FORMAT.bold })
      default: return this.container(element, scope)
    }
  }

  private container(element: HtmlElement, scope: Scope): void {
    const indent = Number(attribute(element, 'data-indent'))
    const inner = Number.isInteger(indent) && indent > 0 && indent <= 6 ? { ...scope, indent } : scope
    for (const child of element.childNodes) this.add(child, inner)
    this.endParagraph(inner)
  }

  private inline(element: HtmlElement, scope: Scope): void {
    if (element.tagName === 'br') return this.line.lineBreak()
    if (element.tagName === 'img') {
      const picture = uploadFrom(element, '', scope, this.conversion)
      if (picture) this.afterLine.push(picture)
      return
    }
    const format = scope.format | formatOfTag(element.tagName)
    const url = element.tagName === 'a' ? this.address(element) ?? scope.url : scope.url
    for (const child of element.childNodes) this.add(child, { ...scope, format, url })
  }

  private address(element: HtmlElement): string | undefined {
    const href = attribute(element, 'href')
    if (!href) return undefined
    const url = this.conversion.resolveLink(href)
    if (url === null) this.conversion.warn('A link without a safe address was turned into plain words')
    return url ?? undefined
  }

  private heading(element: HtmlElement, tag: HeadingTag, scope: Scope): void {
    for (const child of element.childNodes) this.add(child, scope)
    const children = this.line.take()
    if (children.length > 0) this.push({ type: 'heading', ...elementBase, ...marksFor(children, scope, this.conversion), tag, children })
    this.endParagraph(scope)
  }

  /** Remembers the ids that the next block is to carry. */
  private note(element: HtmlElement): void {
    const id = attribute(element, 'id')
    if (!id) return
    const bid = /^p-([a-z0-9]{6,24})$/.exec(id)?.[1]
    if (bid) this.pending.bid ??= bid
    else this.pending.anchor ??= this.conversion.resolveAnchor(id) || undefined
  }

  private pushAll(blocks: BlockNode[]): void {
    for (const block of blocks) this.push(block)
  }

  private push(block: BlockNode): void {
    const { anchor, bid } = this.pending
    if (block.type !== 'horizontalrule') this.pending = {}
    this.blocks.push(anchor || bid ? withMarks(block, anchor, bid) : block)
  }
}

const HEADINGS: Record<string, HeadingTag | undefined> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' }

function withMarks(block: BlockNode, anchor: string | undefined, bid: string | undefined): BlockNode {
  if (block.type === 'horizontalrule') return block
  if (block.type === 'upload') return { ...block, id: bid ?? block.id, fields: { ...block.fields, ...(anchor ? { anchor } : {}) } }
  if (block.type === 'block') {
    return { ...block, fields: { ...block.fields, id: bid ?? block.fields.id, ...(anchor ? { anchor } : {}) } } as BlockNode
  }
  return { ...block, $: { ...block.$, ...(anchor ? { anchor } : {}), ...(bid ? { bid } : {}) } }
}

/** A quote holds only text: its paragraphs are one quote, lists and pictures in it stand beside. */
function quotesFrom(element: HtmlElement, scope: Scope, conversion: Conversion): BlockNode[] {
  const out: BlockNode[] = []
  for (const block of conversion.blocks(element.childNodes, { ...scope, indent: 0 })) {
    const last = out.at(-1)
    if (block.type !== 'paragraph' && block.type !== 'quote') out.push(block)
    else if (last?.type === 'quote' && last.$?.lang === block.$?.lang) joinLines(last.children, block.children)
    else out.push({ type: 'quote', ...elementBase, direction: block.direction, $: block.$, children: block.children })
  }
  return out
}
