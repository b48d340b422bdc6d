export type Mode = 'single' | 'spread' | 'scroll'

/**
 * The pages that lie open together with this one, as positions in the book counted from 0. Pages of a
 * PDF lie as in print: the first alone, then two and two.
 */
export function openTogether(index: number, total: number, mode: Mode, isPaired: boolean, before: number): number[] {
  if (mode !== 'spread' || !isPaired) return [index]
  const number = before + index
  const left = number === 0 ? 0 : number - ((number - 1) % 2)
  return [left, left + 1].filter((one) => one === left || left > 0).map((one) => one - before).filter((one) => one >= 0 && one < total)
}
