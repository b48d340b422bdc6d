import type { Block, FieldValue } from '../types'
import { shortestWay, type Step } from './shortest'
import { compareWords, type WordPiece } from './words'

/** One line of two texts side by side. `isForm`: the words are the same, bold, links or the file of a picture are not. */
export type DiffRow = { kind: 'same' | 'changed' | 'added' | 'removed'; before: Block | null; after: Block | null; words: WordPiece[] | null; isForm: boolean }
export type FieldChange = { name: string; label: string; before: string | null; after: string | null; changed: boolean; words: WordPiece[] | null }

const same = (a: Block, b: Block) => a.kind === b.kind && a.text === b.text && a.form === b.form && a.picture?.src === b.picture?.src && a.picture?.alt === b.picture?.alt

/** How much of two texts is alike, 0 to 1, by their words as sets: enough to tell a changed paragraph from another one. */
const likeness = (a: string, b: string): number => {
  const [one, other] = [new Set(a.toLowerCase().split(/\s+/)), new Set(b.toLowerCase().split(/\s+/))]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(one.size, other.size, 1)
}

const isPair = (a: Block, b: Block) => (a.id !== null && a.id === b.id) || (a.kind === b.kind && (likeness(a.text, b.text) >= 0.4 || (a.kind === 'picture' && b.kind === 'picture')))

const changed = (before: Block, after: Block): DiffRow => ({
  kind: 'changed', before, after, words: before.text === after.text ? null : compareWords(before.text, after.text, after.lang ?? 'en'), isForm: before.text === after.text,
})

/** Puts what was taken out beside what came in its place, where the two are the same paragraph. */
const pair = (removed: Block[], added: Block[]): DiffRow[] => {
  const rows: DiffRow[] = []
  let next = 0
  for (const before of removed) {
    const found = added.findIndex((after, index) => index >= next && isPair(before, after))
    if (found < 0) {
      rows.push({ kind: 'removed', before, after: null, words: null, isForm: false })
      continue
    }
    for (; next < found; next++) rows.push({ kind: 'added', before: null, after: added[next], words: null, isForm: false })
    rows.push(changed(before, added[found]))
    next = found + 1
  }
  for (; next < added.length; next++) rows.push({ kind: 'added', before: null, after: added[next], words: null, isForm: false })
  return rows
}

/** Two texts block by block. Without an earlier one every block stands for itself. */
export const compareBlocks = (before: Block[] | null, after: Block[]): DiffRow[] => {
  if (!before) return after.map((block) => ({ kind: 'same', before: null, after: block, words: null, isForm: false }))
  const rows: DiffRow[] = []
  let gap: Step<Block>[] = []
  const close = () => {
    rows.push(...pair(gap.flatMap((step) => (step.op === 'removed' ? [step.before] : [])), gap.flatMap((step) => (step.op === 'added' ? [step.after] : []))))
    gap = []
  }
  for (const step of shortestWay(before, after, same)) {
    if (step.op !== 'same') gap.push(step)
    else {
      close()
      rows.push({ kind: 'same', before: step.before, after: step.after, words: null, isForm: false })
    }
  }
  close()
  return rows
}

/** What was said about a work before and now, field by field; fields that are empty in both are left out. */
export const compareFields = (before: FieldValue[] | null, after: FieldValue[]): FieldChange[] => {
  const earlier = new Map(before?.map((field) => [field.name, field]))
  const names = [...new Set([...after, ...(before ?? [])].map(({ name }) => name))]
  return names.flatMap((name) => {
    const now = after.find((field) => field.name === name)
    const was = earlier.get(name)
    if (!now?.value && !was?.value) return []
    const isChanged = before !== null && (was?.value ?? '') !== (now?.value ?? '')
    const words = isChanged && was?.value && now?.value ? compareWords(was.value, now.value) : null
    return [{ name, label: (now ?? was)!.label, before: before ? (was?.value ?? '') : null, after: now?.value ?? '', changed: isChanged, words }]
  })
}
