import { elementBase, paragraphOf, type BlockNode, type TableCellNode, type TableRowNode } from './document'
import { attribute, childElements, textContent, type HtmlElement } from './html-tree'
import { innerScope, proseOfElement, spoken, type Conversion, type Scope } from './html-scope'
import { textOfBlock } from './plain-text'

const MAX_SPAN = 100
const HEADS_COLUMN = 1
const HEADS_ROW = 2

/**
 * A table with its caption. Every row has as many columns as the widest, spans counted, as the
 * editor expects; a table within a cell becomes lines of text; a table without words is left out.
 */
export function tableFrom(element: HtmlElement, scope: Scope, conversion: Conversion): BlockNode[] {
  const tableScope = { ...scope, ...spoken(proseOfElement(element), scope, conversion) }
  const rows = rowsOf(element)
  const cells = rows.map(({ row, isHead }) => {
    const found = childElements(row).filter(isCell)
    const heads = isHead || (found.length > 1 && found.every(({ tagName }) => tagName === 'th'))
    return found.map((cell, index) => cellFrom(cell, index, heads, tableScope, conversion))
  })
  const children = squared(cells, tableScope)
  const captionElement = childElements(element).find(({ tagName }) => tagName === 'caption')
  const caption = (captionElement && textContent(captionElement)) || undefined
  if (scope.isInCell) return flattened(children)
  if (!children.some((row) => row.children.some((cell) => cell.children.some(hasContent)))) return []
  return [{
    type: 'table', ...elementBase, direction: tableScope.direction,
    $: { lang: tableScope.language, ...(caption ? { caption } : {}) }, children,
  }]
}

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th'
const hasContent = (block: BlockNode): boolean => block.type === 'upload' || textOfBlock(block) !== ''

function rowsOf(element: HtmlElement): { row: HtmlElement; isHead: boolean }[] {
  const inSections = childElements(element).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, isHead: false }]
    const isHead = child.tagName === 'thead'
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? childElements(child).filter(({ tagName }) => tagName === 'tr').map((row) => ({ row, isHead }))
      : []
  })
  return inSections.filter(({ row }) => childElements(row).some(isCell))
}

function cellFrom(cell: HtmlElement, index: number, isHead: boolean, scope: Scope, conversion: Conversion): TableCellNode {
  const inner: Scope = { ...innerScope(cell, scope, conversion), isFlat: true, isInCell: true, indent: 0 }
  const blocks = conversion.blocks(cell.childNodes, inner)
  const headerState = cell.tagName !== 'th' ? 0 : isHead || attribute(cell, 'scope') === 'col' ? HEADS_COLUMN : index === 0 ? HEADS_ROW : HEADS_COLUMN
  return {
    ...cellOf(blocks, scope), headerState,
    colSpan: spanOf(attribute(cell, 'colspan')), rowSpan: spanOf(attribute(cell, 'rowspan')),
  }
}

const cellOf = (blocks: BlockNode[], scope: Scope): TableCellNode => ({
  type: 'tablecell', ...elementBase, direction: scope.direction, headerState: 0, colSpan: 1, rowSpan: 1, backgroundColor: null,
  children: blocks.length > 0 ? blocks : [{ ...paragraphOf([]), direction: scope.direction, $: { lang: scope.language } }],
})

function spanOf(value: string | undefined): number {
  const span = Math.trunc(Number(value))
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1
}

/** Rows of equal width: spans that leave the table are cut, gaps filled with empty cells. */
function squared(rows: TableCellNode[][], scope: Scope): TableRowNode[] {
  const taken: number[][] = rows.map(() => [])
  const placed = rows.map((cells, y) => {
    let x = 0
    return cells.map((cell) => {
      while (taken[y][x]) x++
      const rowSpan = Math.min(cell.rowSpan, rows.length - y)
      let colSpan = 1
      while (colSpan < cell.colSpan && !taken[y][x + colSpan]) colSpan++
      for (let dy = 0; dy < rowSpan; dy++) for (let dx = 0; dx < colSpan; dx++) taken[y + dy][x + dx] = 1
      return { ...cell, rowSpan, colSpan }
    })
  })
  const width = Math.max(0, ...taken.map((row) => row.length))
  return placed.map((cells, y) => {
    const missing = width - taken[y].filter(Boolean).length
    return {
      type: 'tablerow', ...elementBase, direction: scope.direction,
      children: [...cells, ...Array.from({ length: missing }, () => cellOf([], scope))],
    }
  })
}

function flattened(rows: TableRowNode[]): BlockNode[] {
  return rows.flatMap((row) => row.children.flatMap((cell) => cell.children.filter(hasContent)))
}
