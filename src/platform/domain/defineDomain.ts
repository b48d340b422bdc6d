import type { CollectionConfig } from 'payload'
import { registerOpenPath } from '../access/canOpen'
import { withRevisions } from '../db/revision'
import { guardStates } from '../workflow/guardStates'
import { registerMachine } from '../workflow/machine'
import { labelCollection, labelGlobal, labelPaths } from './labels'
import type { Domain, DomainDefinition } from './types'

const headOf = (path: string) => path.split('/')[1]

/**
 * Puts a domain together: its policies become the access of its collections, its words their labels,
 * its machines guard their states, and every versioned collection counts revisions. A collection
 * without a policy, or a policy without a collection, is an error at start.
 */
export const defineDomain = (definition: DomainDefinition): Domain => {
  const slugs = new Set([...definition.collections, ...(definition.globals ?? [])].map(({ slug }) => slug))
  for (const slug of Object.keys(definition.access)) {
    if (!slugs.has(slug)) throw new Error(`${definition.name}: a policy for "${slug}", which it does not have`)
  }
  definition.states?.forEach(registerMachine)
  definition.entitlements?.forEach(registerOpenPath)
  const policyOf = (slug: string) => {
    const found = definition.access[slug]
    if (!found) throw new Error(`${definition.name}: "${slug}" has no policy`)
    return found
  }
  // Payload looks for an address below a collection only among the collection's own endpoints.
  const endpointsBelow = (slug: string) =>
    (definition.endpoints ?? []).filter(({ path }) => headOf(path) === slug).map((one) => ({ ...one, path: one.path.slice(slug.length + 1) || '/' }))
  const complete = (collection: CollectionConfig): CollectionConfig => {
    const machines = (definition.states ?? []).filter((machine) => machine.collection === collection.slug)
    const endpoints = [...(collection.endpoints || []), ...endpointsBelow(collection.slug)]
    const guarded = machines.reduce(guardStates, { ...collection, endpoints, access: policyOf(collection.slug).access, lockDocuments: false as const })
    return labelCollection(collection.versions ? withRevisions(guarded) : guarded, definition.labels, definition.adminGroup)
  }
  return {
    ...definition,
    // Noted now: Payload adds fields of its own to the same objects later, and brings their words.
    wordsNeeded: [...definition.collections, ...(definition.globals ?? [])].flatMap(({ slug, fields }) => [slug, ...labelPaths(fields, slug)]),
    collections: definition.collections.map(complete),
    endpoints: (definition.endpoints ?? []).filter(({ path }) => !slugs.has(headOf(path))),
    globals: (definition.globals ?? []).map((global) => {
      const { read, update, readVersions } = policyOf(global.slug).access
      return labelGlobal({ ...global, access: { read, update, readVersions } as typeof global.access, lockDocuments: false }, definition.labels, definition.adminGroup)
    }),
  }
}
