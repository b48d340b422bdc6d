/** One step of the way from one list to the other. */
export type Step<T> = { op: 'same'; before: T; after: T } | { op: 'removed'; before: T } | { op: 'added'; after: T }

/** Beyond so many differences the middle counts as replaced as a whole: nobody reads such a comparison word by word. */
const most = 500

const replaced = <T>(before: T[], after: T[]): Step<T>[] => [
  ...before.map((one): Step<T> => ({ op: 'removed', before: one })), ...after.map((one): Step<T> => ({ op: 'added', after: one })),
]

/** Walks the trail of furthest points back to the start (Myers 1986, the greedy algorithm). */
const walkBack = <T>(trail: Map<number, number>[], before: T[], after: T[]): Step<T>[] => {
  const steps: Step<T>[] = []
  let [x, y] = [before.length, after.length]
  for (let d = trail.length - 1; d >= 0; d--) {
    const reached = trail[d]
    const at = (k: number) => reached.get(k) ?? -1
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const fromX = d === 0 ? 0 : at(down ? k + 1 : k - 1)
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY && x > 0 && y > 0) steps.push({ op: 'same', before: before[--x], after: after[--y] })
    if (d === 0) break
    if (down) steps.push({ op: 'added', after: after[--y] })
    else steps.push({ op: 'removed', before: before[--x] })
  }
  return steps.reverse()
}

const middle = <T>(before: T[], after: T[], same: (a: T, b: T) => boolean): Step<T>[] => {
  if (before.length === 0 || after.length === 0) return replaced(before, after)
  const trail: Map<number, number>[] = []
  const furthest = new Map<number, number>([[1, 0]])
  for (let d = 0; d <= Math.min(before.length + after.length, most); d++) {
    // Only the diagonals of this round are looked at later, so only they are kept.
    trail.push(new Map([...furthest].filter(([k]) => Math.abs(k) <= d + 1)))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < before.length && x - k < after.length && same(before[x], after[x - k])) x++
      furthest.set(k, x)
      if (x >= before.length && x - k >= after.length) return walkBack(trail, before, after)
    }
  }
  return replaced(before, after)
}

/** The fewest removals and additions that lead from one list to the other, in order. */
export const shortestWay = <T>(before: T[], after: T[], same: (a: T, b: T) => boolean): Step<T>[] => {
  let start = 0
  while (start < before.length && start < after.length && same(before[start], after[start])) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++
  const equal = (from: number, count: number, shift: number): Step<T>[] =>
    Array.from({ length: count }, (_, index) => ({ op: 'same', before: before[from + index], after: after[from + shift + index] }))
  return [
    ...equal(0, start, 0),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end), same),
    ...equal(before.length - end, end, after.length - before.length),
  ]
}
