import type { ReactNode } from 'react'
import { cx } from './cx'

export type Column<Row> = {
  key: string
  label: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end, digits under digits. */
  numeric?: boolean
  /** The cell that names its row. */
  heading?: boolean
}

type TableProps<Row> = {
  /** What the table shows, in words; hidden from sight where a heading says it already. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  className?: string
}

/** Rows and columns; wider than the page, it moves sideways in its own frame, by keyboard too. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, className }: TableProps<Row>) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className={cx('overflow-x-auto rounded-lg border border-line bg-surface', className)}
    >
      <table className="w-full border-collapse text-ui">
        <caption className={captionHidden ? 'sr-only' : 'px-4 py-3 text-start font-semibold'}>{caption}</caption>
        <thead className="border-b border-line-strong text-sm text-ink-soft">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cx('px-4 py-2 font-semibold whitespace-nowrap', column.numeric ? 'text-end' : 'text-start')}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0 hover:bg-sunken">
              {columns.map((column) => {
                const Cell = column.heading ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={column.heading ? 'row' : undefined}
                    className={cx(
                      'px-4 py-3 align-top',
                      column.heading && 'min-w-36 font-semibold',
                      column.numeric ? 'text-end tabular-nums' : 'text-start',
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
