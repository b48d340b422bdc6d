export interface CsvRecord {
  /** The line in the file on which the record begins, from 1. */
  line: number
  cells: string[]
}

/** A quote that is never closed: everything behind it would be one cell. */
export class CsvError extends Error {
  constructor(readonly line: number) {
    super(`The quotation mark on line ${line} is never closed.`)
    this.name = 'CsvError'
  }
}

/**
 * The records of a table of comma- or semicolon-separated values (RFC 4180: quoted cells may hold
 * separators, line breaks and doubled quotes). Empty lines are skipped.
 * @throws CsvError
 */
export function parseCsv(source: string): CsvRecord[] {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const header = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const separator = header.split(';').length > header.split(',').length ? ';' : ','
  const records: CsvRecord[] = []
  let record: CsvRecord = { line: 1, cells: [] }
  let line = 1
  for (let at = 0; at <= text.length;) {
    const cell = text[at] === '"' ? quoted(text, at, line) : plain(text, at, separator)
    record.cells.push(cell.value)
    line += cell.value.split('\n').length - 1
    at = cell.end + 1
    if (text[cell.end] === separator) continue
    if (record.cells.some((value) => value.trim() !== '')) records.push(record)
    record = { line: ++line, cells: [] }
  }
  return records
}

function plain(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++
  return { value: text.slice(start, end).trim(), end }
}

function quoted(text: string, start: number, line: number): { value: string; end: number } {
  let value = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at]
    else if (text[at + 1] === '"') value += text[at++]
    else return { value, end: at + 1 }
  }
  throw new CsvError(line)
}
