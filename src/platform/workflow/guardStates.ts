import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { refusal } from '../errors/AppError'
import type { Machine } from './types'

/**
 * Closes every way to a state but the machine: create begins in the initial state, and a save that
 * changes the state by any door (REST, GraphQL, bulk, import, Local API) is refused.
 */
const guard = (machine: Machine): CollectionBeforeChangeHook => ({ data, operation, originalDoc, context }) => {
  if (operation === 'create') {
    // The seed alone may begin elsewhere; it says so in its context, which no request can set.
    return context.beginsAnywhere ? data : { ...data, [machine.field]: machine.initial }
  }
  if (context.movesState === machine.name || data[machine.field] === undefined || data[machine.field] === originalDoc?.[machine.field]) return data
  throw refusal('workflow.closed', 409, 'The state changes only through its own actions.', {
    fields: [{ path: machine.field, message: 'Use the action instead of writing the state.' }],
  })
}

export const guardStates = (collection: CollectionConfig, machine: Machine): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), guard(machine)] },
})
