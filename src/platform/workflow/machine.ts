import type { PayloadRequest } from 'payload'
import { asSystem } from '../access/viewer'
import { lockRow } from '../db/lockRow'
import { inTransaction } from '../db/transaction'
import { notAllowed, notFound, refusal } from '../errors/AppError'
import { publish } from '../events/publish'
import type { Machine } from './types'

const machines = new Map<string, Machine>()

/** Makes a machine known by name. A transition from or to a state that it does not have is an error at start. */
export const registerMachine = (machine: Machine): void => {
  for (const { name, from, to } of machine.transitions) {
    const unknown = [...from, to].find((state) => !machine.states.includes(state))
    if (unknown) throw new Error(`${machine.name}.${name} names the state "${unknown}", which does not exist`)
  }
  machines.set(machine.name, machine)
}

export const allMachines = (): Machine[] => [...machines.values()]

export type Move = {
  name: string
  reason?: string
  reasonCode?: string
  /** Further fields that change with the state, in the same save. */
  data?: Record<string, unknown>
  /** What the event carries besides the document's id, its states and the reason. */
  news?: Record<string, unknown>
  /** Checked with the row held: throw to refuse. */
  check?: (doc: Record<string, unknown>) => void | Promise<void>
}

/** The actions that this viewer may take on this document now; pages and the inbox show no others. */
export const movesOf = async (req: PayloadRequest, machine: Machine, doc: Record<string, unknown>): Promise<string[]> => {
  const state = String(doc[machine.field])
  const open = await Promise.all(machine.transitions.map(async (one) => one.from.includes(state) && (await one.may(req, doc)) ? [one.name] : []))
  return [...new Set(open.flat())]
}

/**
 * Moves one document from state to state: the row is held, the move checked, the state saved, the
 * history row written and the event queued, all in one transaction. 409 if the move does not start in
 * the present state, 403 if this viewer may not make it, 400 without a demanded reason.
 * With `trusted`, the platform itself moves (jobs, services that have decided already).
 */
export const move = (req: PayloadRequest, machine: Machine, id: string, wanted: Move, trusted = false) =>
  inTransaction(req, async () => {
    if (!(await lockRow(req, machine.collection, id))) throw notFound()
    const doc = (await asSystem(req).findByID({ collection: machine.collection as never, id, depth: 0 })) as Record<string, unknown>
    const from = String(doc[machine.field])
    const open = machine.transitions.filter((one) => one.name === wanted.name && one.from.includes(from))
    if (open.length === 0) {
      throw refusal('workflow.wrong_state', 409, `This is "${from.replaceAll('_', ' ')}" by now, so it cannot be done any more.`, { extra: { state: from } })
    }
    const transition = await firstAllowed(req, open, doc, trusted)
    if (!transition) throw notAllowed()
    if (transition.reason === 'required' && !wanted.reason?.trim()) {
      throw refusal('workflow.reason_missing', 400, 'Please say why.', { fields: [{ path: 'reason', message: 'Please say why.' }] })
    }
    await wanted.check?.(doc)
    const after = await asSystem(req).update({
      collection: machine.collection as never, id, depth: 0,
      data: { ...wanted.data, [machine.field]: transition.to } as never,
      context: { ...req.context, movesState: machine.name },
    })
    await writeHistory(req, machine, id, from, transition.to, wanted)
    if (transition.event) {
      await publish(req, transition.event, {
        key: `${machine.name}:${id}:${from}>${transition.to}:${String((after as Record<string, unknown>).updatedAt)}`,
        id, from, to: transition.to, reason: wanted.reason, reasonCode: wanted.reasonCode, by: req.user?.id, ...wanted.news,
      })
    }
    return after as Record<string, unknown>
  })

const firstAllowed = async (req: PayloadRequest, open: Machine['transitions'], doc: Record<string, unknown>, trusted: boolean) => {
  for (const one of open) if (trusted || (await one.may(req, doc))) return one
  return undefined
}

/** One row of `workflow-history`: who moved what from where to where, and why (R0186, R0221). */
export const writeHistory = (req: PayloadRequest, machine: Pick<Machine, 'name' | 'collection'>, id: string, from: string | null, to: string, why: Pick<Move, 'reason' | 'reasonCode'>) =>
  asSystem(req).create({
    collection: 'workflow-history' as never,
    depth: 0,
    data: {
      machine: machine.name, subjectCollection: machine.collection, subjectId: id, fromState: from, toState: to,
      performedBy: req.user?.id ?? null, comment: why.reason ?? null, reasonCode: why.reasonCode ?? null,
    } as never,
  })
