import type { PayloadRequest } from 'payload'

export type Transition = {
  /** The word of the action, as in `approve`; the same word may start in several states. */
  name: string
  from: string[]
  to: string
  /** Who may, in words for the drawing. */
  says: string
  may: (req: PayloadRequest, doc: Record<string, unknown>) => boolean | Promise<boolean>
  /** Whether a reason must be given. */
  reason?: 'required' | 'optional'
  /** The event that others hear, published in the same transaction. */
  event?: string
}

/** A state machine over one field of one collection that has no versions of its own. */
export type Machine = {
  name: string
  collection: string
  field: string
  initial: string
  states: string[]
  transitions: Transition[]
}
