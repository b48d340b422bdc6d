import {
  $applyNodeReplacement, $createTextNode, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, ElementNode,
  type BaseSelection, type DOMConversionMap, type EditorConfig, type LexicalNode, type NodeKey, type RangeSelection, type SerializedElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import { safeUrl } from '@/platform/richtext/safe-url'
import { newId } from './newId'

export type LinkFields = { url?: string; newTab?: boolean; linkType?: string } & Record<string, unknown>
export type SerializedLink = SerializedElementNode & { id?: string; fields: LinkFields }

/**
 * A link as the admin panel's editor stores it. A node of our own, for Payload's brings the whole panel
 * along; what it reads and writes is the same, field by field.
 */
export class LinkNode extends ElementNode {
  __fields: LinkFields
  __id?: string

  constructor(fields: LinkFields = { linkType: 'custom', newTab: false }, id?: string, key?: NodeKey) {
    super(key)
    this.__fields = fields
    this.__id = id
  }

  static override getType() { return 'link' }

  static override clone(node: LinkNode) { return new LinkNode(node.__fields, node.__id, node.__key) }

  static override importDOM(): DOMConversionMap {
    return {
      a: () => ({
        priority: 1,
        conversion: (dom) => {
          const url = safeUrl(dom.getAttribute('href'))
          // Words whose link leads nowhere safe stay words.
          return { node: url ? $createLinkNode({ url, newTab: false, linkType: 'custom' }) : null }
        },
      }),
    }
  }

  static override importJSON(serialized: SerializedLink): LinkNode {
    return new this(serialized.fields, serialized.id).updateFromJSON(serialized)
  }

  override exportJSON(): SerializedLink {
    const { __fields: fields, __id: id } = this.getLatest()
    return { ...super.exportJSON(), type: this.getType(), fields, version: this.getType() === 'autolink' ? 2 : 3, ...(id ? { id } : {}) }
  }

  override createDOM(config: EditorConfig) {
    const element = document.createElement('a')
    const { url, newTab } = this.__fields
    const safe = safeUrl(url)
    if (safe) element.href = safe
    if (newTab) Object.assign(element, { target: '_blank', rel: 'noopener' })
    if (config.theme.link) element.className = config.theme.link
    return element
  }

  override updateDOM(before: this, element: HTMLElement) {
    if (before.__fields !== this.__fields) {
      const safe = safeUrl(this.__fields.url)
      if (safe) element.setAttribute('href', safe)
      else element.removeAttribute('href')
    }
    return false
  }

  getFields(): LinkFields { return this.getLatest().__fields }

  setFields(fields: LinkFields): this {
    const writable = this.getWritable()
    writable.__fields = fields
    return writable
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true) {
    const element = this.getParentOrThrow().insertNewAfter(_selection, restoreSelection)
    if (!$isElementNode(element)) return null
    const link = $createLinkNode(this.__fields)
    element.append(link)
    return link
  }

  override isInline() { return true }

  override canBeEmpty() { return false }

  override canInsertTextBefore() { return false }

  override canInsertTextAfter() { return false }

  override extractWithChild(_child: LexicalNode, selection: BaseSelection) {
    if (!$isRangeSelection(selection)) return false
    return this.isParentOf(selection.anchor.getNode()) && this.isParentOf(selection.focus.getNode()) && selection.getTextContent().length > 0
  }
}

/** Links that were found in the text by themselves keep their own kind. */
export class AutoLinkNode extends LinkNode {
  static override getType() { return 'autolink' }

  static override clone(node: AutoLinkNode) { return new AutoLinkNode(node.__fields, node.__id, node.__key) }

  // Lexical looks for these on each class itself and else invents its own.
  static override importJSON(serialized: SerializedLink): AutoLinkNode { return new this(serialized.fields, serialized.id).updateFromJSON(serialized) }

  static override importDOM(): DOMConversionMap { return {} }
}

export const $createLinkNode = (fields: LinkFields): LinkNode => $applyNodeReplacement(new LinkNode(fields, newId()))

export const $isLinkNode = (node: LexicalNode | null | undefined): node is LinkNode => node instanceof LinkNode

/** The link in which the selection stands, if it stands in one. */
export const $linkAtSelection = (): LinkNode | undefined => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const node = selection.anchor.getNode()
  const parent = $isTextNode(node) ? node.getParent() : node
  return $isLinkNode(parent) ? parent : undefined
}

/**
 * Makes the selected words a link, or changes the one that is there; without a selection the address
 * itself is written. Without an address the link goes and its words stay.
 */
export const $setLink = (url: string | undefined): void => {
  const present = $linkAtSelection()
  if (present) {
    if (url) return void present.setFields({ ...present.getFields(), url, linkType: 'custom' })
    for (const child of present.getChildren()) present.insertBefore(child)
    return present.remove()
  }
  const selection = $getSelection()
  if (!url || !$isRangeSelection(selection)) return
  const fields = { url, newTab: false, linkType: 'custom' }
  if (selection.isCollapsed()) return selection.insertNodes([$createLinkNode(fields).append($createTextNode(url))])
  // One link for each paragraph that the selection touches.
  let link: LinkNode | undefined
  for (const node of selection.extract()) {
    const parent = node.getParent()
    if (!$isTextNode(node) || $isLinkNode(parent)) continue
    if (!link || node.getPreviousSibling() !== link) {
      link = $createLinkNode(fields)
      node.insertBefore(link)
    }
    link.append(node)
  }
}
