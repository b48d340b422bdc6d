import { createElement, Fragment, type ReactNode } from 'react'
import type { RichTextDocument } from './document'
import type { ViewNode, ViewOptions } from './view'
import { viewOf } from './view-blocks'

export interface RichTextProps extends ViewOptions {
  document: RichTextDocument
}

/**
 * A rich text on a page: language and direction per block, ids per block, wide tables that scroll
 * by themselves. A server component; it sends no code to the browser and sets no raw HTML.
 */
export function RichText({ document, ...options }: RichTextProps): ReactNode {
  return <>{viewOf(document, { blockIds: true, ...options }).map(toReact)}</>
}

const REACT_NAMES: Record<string, string> = { class: 'className', tabindex: 'tabIndex', colspan: 'colSpan', rowspan: 'rowSpan' }

function toReact(node: ViewNode, index: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={index}>{node}</Fragment>
  const properties = Object.fromEntries(Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [REACT_NAMES[name] ?? name, value]))
  return createElement(node.tag, { key: index, ...properties }, ...(node.children.length > 0 ? [node.children.map(toReact)] : []))
}
