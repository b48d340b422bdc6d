import { planFor, type Step } from './plan'
import type { ImportSource, ImportTarget, Placed, RowError } from './types'

export interface Progress {
  done: number
  total: number
  errors: number
  /** What is being placed, e.g. `chapter`. */
  kind: Step['kind']
}

export interface Totals {
  total: number
  processed: number
  created: number
  present: number
  errors: RowError[]
  /** How many were made anew, by kind. */
  kinds: Partial<Record<Step['kind'], number>>
}

/** Where a run writes down how far it has come, so that a later one goes on from there. */
export interface RunRecord {
  /** What an unfinished run of the same source has placed already. */
  placed: ReadonlyMap<string, Placed>
  save(totals: Totals, placed: ReadonlyMap<string, Placed>, isLast: boolean): Promise<void>
}

export interface RunOptions {
  /** Whether works are sent in to the moderators at the end, which means that their author agrees to the terms. */
  handsIn: boolean
  report?: (progress: Progress) => void
}

const SAVE_EVERY = 20

/**
 * Places everything that a source holds. What cannot be placed (refused by a rule) is an error of its
 * row, and whatever needs it waits; a failure of the platform itself ends the run, which a later one
 * resumes. Doing it again places nothing twice.
 */
export async function runImport(
  source: ImportSource, target: ImportTarget, record: RunRecord, { handsIn, report = () => undefined }: RunOptions,
): Promise<Totals> {
  const steps = planFor(source, handsIn)
  const placed = new Map(record.placed)
  const totals: Totals = { total: steps.length + source.errors.length, processed: source.errors.length, created: 0, present: 0, errors: [...source.errors], kinds: {} }
  try {
    for (const [at, step] of steps.entries()) {
      report({ done: totals.processed, total: totals.total, errors: totals.errors.length, kind: step.kind })
      await place(step, at + 1, target, placed, totals)
      totals.processed++
      if (totals.processed % SAVE_EVERY === 0) await record.save(totals, placed, false)
    }
  } catch (error) {
    await record.save(totals, placed, false).catch(() => undefined)
    throw error
  }
  await record.save(totals, placed, true)
  return totals
}

async function place(step: Step, row: number, target: ImportTarget, placed: Map<string, Placed>, totals: Totals): Promise<void> {
  if (placed.has(step.key)) {
    totals.present++
    return
  }
  const missing = step.needs.find((key) => !placed.has(key))
  if (missing) {
    totals.errors.push({ row, field: step.key, message: `Waits for ${missing}.` })
    return
  }
  try {
    const result = await step.run(target, placed)
    placed.set(step.key, result)
    totals[result.outcome]++
    if (result.outcome === 'created') totals.kinds[step.kind] = (totals.kinds[step.kind] ?? 0) + 1
  } catch (error) {
    if (!isRefusal(error)) throw error
    totals.errors.push({ row, field: step.key, message: messageOf(error) })
  }
}

/** An answer of the platform to this one row (400 to 499), not a failure of the platform. */
function isRefusal(error: unknown): error is Error & { status: number } {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0
  return status >= 400 && status < 500
}

function messageOf(error: Error): string {
  const data = 'data' in error ? (error.data as { errors?: { path?: string; message?: string }[] } | null) : null
  const details = data?.errors?.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return (details ? `${error.message} ${details}` : error.message).slice(0, 1000)
}

/** A record that keeps nothing, for a dry run. */
export const forgetfulRecord: RunRecord = { placed: new Map(), save: () => Promise.resolve() }
