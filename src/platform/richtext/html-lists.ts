import { elementBase, type BlockNode, type InlineNode, type ListItemNode, type ListNode } from './document'
import { attribute, childElements, isElement, type HtmlElement } from './html-tree'
import { innerScope, joinLines, marksFor, proseOf, proseOfElement, spoken, type Conversion, type Scope } from './html-scope'
import { FORMAT } from './formats'

/**
 * The blocks of a list. An item holds text and lists only; a picture, table, code or box in it
 * interrupts the list, which goes on behind it with the right number.
 */
export function listFrom(element: HtmlElement, scope: Scope, conversion: Conversion): BlockNode[] {
  const isNumbered = element.tagName === 'ol'
  const start = Number(attribute(element, 'start') ?? 1)
  // The list's own language is that of most of its words; each item may differ from it.
  const listScope = scopeOfText(element, scope, conversion)
  const builder = new ListBuilder(conversion, listScope, isNumbered, Number.isInteger(start) && Math.abs(start) < 1e6 ? start : 1)
  for (const child of element.childNodes) {
    // Words that stand between the items, against the rules, are an item as well: no word is lost.
    const itemScope = { ...(isElement(child) ? innerScope(child, listScope, conversion) : listScope), indent: 0 }
    const nodes = isElement(child) && child.tagName === 'li' ? child.childNodes : [child]
    builder.item(conversion.blocks(nodes, itemScope), itemScope)
  }
  return builder.end()
}

class ListBuilder {
  private readonly out: BlockNode[] = []
  private items: ListItemNode[] = []
  private count = 0

  constructor(private readonly conversion: Conversion, private readonly scope: Scope, private readonly isNumbered: boolean, private readonly start: number) {}

  item(blocks: BlockNode[], scope: Scope): void {
    const text: InlineNode[] = []
    const nested: ListNode[] = []
    let isInterrupted = false
    const endItem = () => {
      if (text.length > 0) this.items.push(this.itemOf(text.splice(0), scope, ++this.count))
      for (const list of nested.splice(0)) this.items.push(nestingItem(list, this.count + 1))
    }
    for (const block of blocks) {
      if (isInterrupted) this.out.push(block.type === 'paragraph' ? { ...block, indent: 1 } : block)
      else if (block.type === 'list') nested.push(block)
      else if (nested.length === 0 && (block.type === 'paragraph' || block.type === 'quote')) joinLines(text, block.children)
      else if (nested.length === 0 && block.type === 'heading') joinLines(text, bold(block.children))
      else {
        endItem()
        this.breakOff()
        isInterrupted = true
        this.out.push(block.type === 'paragraph' ? { ...block, indent: 1 } : block)
      }
    }
    endItem()
  }

  end(): BlockNode[] {
    this.breakOff()
    return this.out
  }

  private breakOff(): void {
    if (this.items.length === 0) return
    const children = this.items
    this.items = []
    const counted = children.filter((item) => item.children[0].type !== 'list').length
    const { language, direction } = spoken(children.map(proseOfItem).join(' '), this.scope, this.conversion)
    this.out.push({
      type: 'list', ...elementBase, direction, $: { lang: language },
      listType: this.isNumbered ? 'number' : 'bullet', tag: this.isNumbered ? 'ol' : 'ul',
      start: this.isNumbered ? this.start + this.count - counted : 1, children,
    })
  }

  private itemOf(children: InlineNode[], scope: Scope, value: number): ListItemNode {
    return { type: 'listitem', ...elementBase, ...marksFor(children, scope, this.conversion), value, children }
  }
}

/** Lexical keeps an inner list in an item of its own, behind the item that it belongs to. */
const nestingItem = (list: ListNode, value: number): ListItemNode => ({
  type: 'listitem', ...elementBase, direction: list.direction, $: { lang: list.$?.lang }, value, children: [deepened(list)],
})

/** The editor counts on each item how deep its list lies. */
const deepened = (list: ListNode): ListNode => ({
  ...list,
  children: list.children.map((item) => ({
    ...item, indent: item.indent + 1, children: item.children.map((child) => (child.type === 'list' ? deepened(child) : child)),
  })),
})

const proseOfItem = (item: ListItemNode): string => item.children.map((child) =>
  child.type === 'list' ? child.children.map(proseOfItem).join(' ') : proseOf([child])).join('')

function bold(nodes: InlineNode[]): InlineNode[] {
  const out: InlineNode[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type !== 'text') out.push(node.type === 'link' ? { ...node, children: bold(node.children) } : node)
    else if (last?.type === 'text' && last.format === (node.format | FORMAT.bold)) last.text += node.text
    else out.push({ ...node, format: node.format | FORMAT.bold })
  }
  return out
}

function scopeOfText(element: HtmlElement, scope: Scope, conversion: Conversion): Scope {
  const said = new Set(childElements(element).map((item) => innerScope(item, scope, conversion).language))
  if (said.size > 1) return scope
  return { ...scope, ...spoken(proseOfElement(element), scope, conversion) }
}
