import type { SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'
import { policy, serviceOnly, type Policy } from '../access/policy'
import { editor, nobody, signedIn } from '../access/rules'
import type { RuleArgs, Scope } from '../access/types'
import { allDomains } from '../domain/registry'
import { lookOnly } from './lookOnly'
import { withPlainEditors } from '../admin/plainEditors'
import { checkRateLimitSetting } from './rateLimits'

/** A person's own preferences of the admin panel. */
const ownPreferences: Scope = Object.assign(
  ({ req }: RuleArgs): boolean | Where => (req.user ? { and: [{ 'user.value': { equals: req.user.id } }, { 'user.relationTo': { equals: req.user.collection } }] } : false),
  { says: 'own (user)' },
)

/** Payload's own collections. Jobs are read by editors alone: their drawer shows what is scheduled. */
const builtIn: Record<string, Policy> = {
  'payload-preferences': policy({ create: signedIn, read: ownPreferences, update: ownPreferences, delete: ownPreferences }),
  'payload-jobs': serviceOnly(editor),
  'payload-kv': serviceOnly(nobody),
  'payload-locked-documents': serviceOnly(nobody),
  'payload-migrations': serviceOnly(nobody),
}

/** Every policy of the finished configuration, by slug; for the access tables and the test that walks them. */
export const allPolicies = (): Record<string, Policy> => Object.assign({}, builtIn, ...allDomains().map(({ access }) => access))

const closedPaths: Record<string, string[]> = {
  // They tell strangers whether there are users yet, and let the first comer become one.
  auth: ['/init', '/first-register'],
  'payload-jobs': ['/run', '/handle-schedules'],
}

const close = (collection: SanitizedCollectionConfig) => {
  const closed = [...(collection.auth ? closedPaths.auth : []), ...(closedPaths[collection.slug] ?? [])]
  if (collection.endpoints) collection.endpoints = collection.endpoints.filter(({ path }) => !closed.includes(path)).map(lookOnly)
}

/** Scheduling is offered to the minute; Payload's own step is five. */
const toTheMinute = ({ versions }: SanitizedCollectionConfig) => {
  const drafts = versions && versions.drafts
  if (drafts && drafts.schedulePublish) drafts.schedulePublish = { ...(drafts.schedulePublish === true ? {} : drafts.schedulePublish), timeIntervals: 1 }
}

/**
 * The last word on a configuration that Payload has completed: each collection, Payload's own and the
 * plugins' included, has a policy of ours or the start fails; doors that are open by default are shut.
 */
export const finishConfig = async (config: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  checkRateLimitSetting()
  const finished = await config
  const policies = allPolicies()
  for (const collection of finished.collections) {
    const found = policies[collection.slug]
    if (!found) throw new Error(`"${collection.slug}" has no policy: say who may do what with it`)
    collection.access = { ...collection.access, ...(found.access as SanitizedCollectionConfig['access']) }
    close(collection)
    toTheMinute(collection)
    withPlainEditors(collection.fields)
  }
  // The edge decides about cookies by the address that the request came to; a list fixed at start
  // would sign people out who reach the same server under another name.
  finished.csrf = []
  return finished
}
