import type { InlineNode } from './document'
import { FORMAT_TAGS } from './formats'
import { isExternal, safeUrl } from './safe-url'
import { element, type ViewContext, type ViewNode } from './view'

/** A run of text. An address that is not safe leaves its words behind. */
export function viewInlines(nodes: InlineNode[], context: ViewContext): ViewNode[] {
  return nodes.flatMap((node): ViewNode[] => {
    if (node.type === 'linebreak') return [element('br', {})]
    if (node.type === 'text') return node.text === '' ? [] : [formatted(node.text, node.format, context)]
    if (node.type !== 'link' && node.type !== 'autolink') return []
    const children = viewInlines(node.children, context)
    const safe = safeUrl(node.fields.url)
    const url = safe && context.options.linkUrl ? safeUrl(context.options.linkUrl(safe)) : safe
    if (!url) return children
    // Strangers' pages neither learn where the reader came from nor reach back into this window.
    const away = isExternal(url) ? { rel: 'noopener noreferrer nofollow ugc' } : {}
    return [element('a', { href: url, ...away, ...(node.fields.newTab ? { target: '_blank' } : {}) }, children)]
  })
}

function formatted(text: string, format: number, context: ViewContext): ViewNode {
  let node: ViewNode = text
  for (const [bit, tag] of [...FORMAT_TAGS].reverse()) if (format & bit) node = element(tag, isReversed(tag, context) ? { dir: 'ltr' } : {}, [node])
  return node
}

/** A path or a command within Arabic keeps its own order, its slashes included. */
const isReversed = (tag: string, context: ViewContext): boolean => tag === 'code' && context.direction === 'rtl'
