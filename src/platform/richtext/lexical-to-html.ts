import type { RichTextDocument } from './document'
import type { ViewNode, ViewOptions } from './view'
import { viewOf } from './view-blocks'

const VOID = new Set(['br', 'hr', 'img'])

/**
 * Safe HTML of a document, well-formed as XML too: for feeds, e-books and mails. Whatever the
 * stored JSON holds, the result has no script, no event handler and no address but a safe one.
 */
export const lexicalToHtml = (document: RichTextDocument, options: ViewOptions): string =>
  viewOf(document, options).map(serialize).join('\n')

function serialize(node: ViewNode): string {
  if (typeof node === 'string') return escapeText(node)
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('')
  if (VOID.has(node.tag)) return `<${node.tag}${attributes}/>`
  // A parser drops the first line break in a pre, so one is given to drop.
  const first = node.tag === 'pre' ? '\n' : ''
  return `<${node.tag}${attributes}>${first}${node.children.map(serialize).join('')}</${node.tag}>`
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
