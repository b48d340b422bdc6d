import { directionOf } from '@/platform/i18n/languages'
import { blockIdOf } from './block-ids'
import type { BlockNode, CalloutFields, CodeFields, CustomBlockNode, HeadingNode, InlineNode, ListItemNode, ListNode, RichTextDocument, TableNode, TableRowNode, UploadNode } from './document'
import { foreignLanguage } from './languages'
import { textOfInlines } from './plain-text'
import { anchorOf } from './safe-url'
import { Anchors, element, languageAttributes, within, type ViewContext, type ViewElement, type ViewNode, type ViewOptions } from './view'
import { viewInlines } from './view-inlines'

/** The tree of a document. Node types that the platform does not know are left out. */
export function viewOf(document: RichTextDocument, options: ViewOptions): ViewNode[] {
  const labels = { table: 'Table', code: 'Code', ...options.labels }
  return viewBlocks(document.root.children, { options, labels, anchors: new Anchors(document), lang: undefined, direction: undefined })
}

function viewBlocks(nodes: BlockNode[], context: ViewContext): ViewNode[] {
  return nodes.flatMap((node): ViewNode[] => {
    switch (node.type) {
      case 'paragraph': return node.children.length === 0 ? [] : [textBlock('p', node, context, { 'data-indent': node.indent || undefined })]
      case 'heading': return node.children.length === 0 ? [] : [heading(node, context)]
      case 'quote': return node.children.length === 0 ? [] : [quote(node, context)]
      case 'list': return [...anchorFor(node.$?.anchor, context), listView(node, context)]
      case 'table': return [tableView(node, context)]
      case 'horizontalrule': return [element('hr', {})]
      case 'upload': return pictureView(node, context)
      case 'block': return node.fields.blockType === 'callout'
        ? calloutView(node, node.fields, context)
        : [codeView(node, node.fields, context)]
      default: return []
    }
  })
}

type TextBlock = Extract<BlockNode, { children: InlineNode[] }>

function textBlock(tag: string, node: TextBlock, context: ViewContext, more: ViewElement['attributes'] = {}): ViewElement {
  const said = languageAttributes(node.$?.lang, node.direction, context)
  return element(tag, { ...idOf(node, context), ...said, ...more }, [
    ...anchorFor(node.$?.anchor, context), ...viewInlines(node.children, within(said, context)),
  ])
}

function heading(node: HeadingNode, context: ViewContext): ViewElement {
  const anchor = context.anchors.give(node.$?.anchor, anchorOf(textOfInlines(node.children)) || 'section')
  const said = languageAttributes(node.$?.lang, node.direction, context)
  return element(node.tag, { ...idOf(node, context), ...said }, [
    element('a', { id: anchor, class: 'anchor' }), ...viewInlines(node.children, within(said, context)),
  ])
}

function quote(node: Extract<BlockNode, { type: 'quote' }>, context: ViewContext): ViewElement {
  const { attributes, children } = textBlock('blockquote', node, context)
  return element('blockquote', attributes, [element('p', {}, children)])
}

function listView(node: ListNode, context: ViewContext): ViewElement {
  const said = languageAttributes(node.$?.lang, node.direction, context)
  const inner = within(said, context)
  const items: ViewElement[] = []
  let around = inner
  for (const item of node.children) {
    const isNesting = item.children.length > 0 && item.children.every((child) => child.type === 'list')
    const last = items.at(-1)
    // Lexical keeps an inner list in an item of its own; to a reader it belongs to the one before.
    if (isNesting && last) last.children.push(...itemChildren(item, around))
    else {
      const own = isNesting ? {} : languageAttributes(item.$?.lang, item.direction, inner)
      around = within(own, inner)
      items.push(element('li', own, itemChildren(item, around)))
    }
  }
  const start = node.tag === 'ol' && node.start !== 1 ? node.start : undefined
  return element(node.tag, { ...idOf(node, context), ...said, start }, items)
}

const itemChildren = (item: ListItemNode, context: ViewContext): ViewNode[] =>
  item.children.flatMap((child): ViewNode[] => (child.type === 'list' ? [listView(child, context)] : viewInlines([child], context)))

function tableView(node: TableNode, context: ViewContext): ViewElement {
  const said = languageAttributes(node.$?.lang, node.direction, context)
  const inner = within(said, context)
  const caption = node.$?.caption
  const heads = node.children.findIndex((row) => !row.children.every((cell) => cell.headerState & 1))
  const headCount = heads < 0 ? 0 : heads
  const row = (entry: TableRowNode) => element('tr', {}, entry.children.map((cell) => cellView(cell, inner)))
  const table = element('table', said, [
    ...(caption ? [element('caption', {}, [caption])] : []),
    ...(headCount > 0 ? [element('thead', {}, node.children.slice(0, headCount).map(row))] : []),
    element('tbody', {}, node.children.slice(headCount).map(row)),
  ])
  // A wide table scrolls by itself, for the keyboard too.
  return element('div', { ...idOf(node, context), class: 'table-scroll', role: caption ? 'region' : 'group', tabindex: 0, 'aria-label': caption || context.labels.table },
    [...anchorFor(node.$?.anchor, context), table])
}

function cellView(cell: TableRowNode['children'][number], context: ViewContext): ViewElement {
  const scope = cell.headerState & 1 ? 'col' : cell.headerState & 2 ? 'row' : undefined
  const [only] = cell.children
  const isPlain = cell.children.length === 1 && only.type === 'paragraph' && !only.indent && !only.$?.anchor
  const inner = { ...context, options: { ...context.options, blockIds: false } }
  const said = isPlain ? languageAttributes(only.$?.lang, only.direction, context) : {}
  const children = isPlain ? viewInlines(only.children, inner) : viewBlocks(cell.children, inner)
  return element(scope ? 'th' : 'td', {
    ...said, scope, colspan: cell.colSpan > 1 ? cell.colSpan : undefined, rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  }, children)
}

function pictureView(node: UploadNode, context: ViewContext): ViewNode[] {
  const found = context.options.mediaUrl(node.value, node.fields)
  if (!found) return []
  const picture = typeof found === 'string' ? { src: found } : found
  const { caption, lang } = node.fields
  const image = element('img', {
    src: picture.src, alt: node.fields.alt ?? picture.alt ?? '',
    width: picture.width ?? undefined, height: picture.height ?? undefined, loading: 'lazy', decoding: 'async',
  })
  const said = languageAttributes(lang, undefined, context)
  return [element('figure', { ...idOf(node, context), ...said }, [
    ...anchorFor(node.fields.anchor, context), image, ...(caption ? [element('figcaption', {}, [caption])] : []),
  ])]
}

function calloutView(node: CustomBlockNode, fields: CalloutFields, context: ViewContext): ViewNode[] {
  const said = languageAttributes(fields.lang, undefined, context)
  const title = fields.title ? [element('p', { ...titleLanguage(fields, context), class: 'callout-title' }, [fields.title])] : []
  const anchor = anchorFor(fields.anchor, context)
  const children = [...title, ...viewBlocks(fields.body.root.children, within(said, context))]
  if (children.length === 0) return []
  return [...anchor, element('aside', { ...idOf(node, context), ...said, class: 'callout', 'data-kind': fields.kind ?? 'note', role: 'note' }, children)]
}

/** A box whose title alone was left untranslated says so. */
function titleLanguage({ title, lang }: CalloutFields, context: ViewContext): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const foreign = foreignLanguage(title ?? '', lang ?? context.lang ?? context.options.language ?? 'en')
  return foreign ? { lang: foreign, dir: directionOf(foreign) } : {}
}

function codeView(node: CustomBlockNode, fields: CodeFields, context: ViewContext): ViewElement {
  const said = languageAttributes(fields.lang, undefined, context)
  // A group, not a region: a page of code would else be a page of landmarks.
  const code = element('pre', { dir: 'ltr', tabindex: 0, translate: 'no', role: 'group', 'aria-label': fields.caption || context.labels.code },
    [element('code', { class: fields.language ? `language-${fields.language}` : undefined }, [fields.code])])
  return element('figure', { ...idOf(node, context), ...said, class: 'code' }, [
    ...anchorFor(fields.anchor, context), ...(fields.caption ? [element('figcaption', {}, [fields.caption])] : []), code,
  ])
}

function idOf(node: BlockNode, context: ViewContext): { id?: string } {
  const id = context.options.blockIds ? blockIdOf(node) : undefined
  return id ? { id: `p-${id}` } : {}
}

function anchorFor(anchor: string | null | undefined, context: ViewContext): ViewNode[] {
  const id = context.anchors.give(anchor)
  return id ? [element('a', { id, class: 'anchor' })] : []
}
