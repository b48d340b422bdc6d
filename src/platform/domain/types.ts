import type { Language } from '../i18n/languages'
import type { CollectionConfig, Endpoint, GlobalConfig, PayloadRequest } from 'payload'
import type { AdminView } from '../admin/types'
import type { OpenPath } from '../access/canOpen'
import type { Policy } from '../access/policy'
import type { CronTask, Listener } from '../events/types'
import type { Moderated } from '../moderation/types'
import type { Machine } from '../workflow/types'


/**
 * The words of a domain in one language. Keys are paths: `stories` (the collection: singular, plural,
 * description), `stories.title` (a field: label, description), `stories.ageRange.under_6` (an option).
 */
export type DomainLabels = Record<string, string | { one?: string; many?: string; label?: string; description?: string; placeholder?: string }>

/** One searchable kind of thing. The table has a generated `search_vector` and `search_title`. */
export type Searchable = { collection: string; kind: string; visible: string }

/** What happens to a field that says something about a person (decisions.md, People). */
export type PersonalField = { collection: string; field: string; person: string; export: boolean; onErasure: 'erase' | 'pseudonymise' | 'keep'; why: string }

/** A kind of message that people may receive, and on which channels by default. */
export type Notifies = { kind: string; channels: ('site' | 'mail')[]; aboutAccount?: boolean }

export type DomainDefinition = {
  name: string
  /** The heading in the admin panel's navigation, by language. */
  adminGroup: Record<Language, string>
  collections: CollectionConfig[]
  globals?: GlobalConfig[]
  /** One policy for each collection, globals included, and for nothing else. */
  access: Record<string, Policy>
  labels: Record<Language, DomainLabels>
  states?: Machine[]
  moderates?: Moderated[]
  searches?: Searchable[]
  personalData?: PersonalField[]
  entitlements?: OpenPath[]
  notifies?: Notifies[]
  endpoints?: Endpoint[]
  listeners?: Listener[]
  tasks?: CronTask[]
  /** Rows without which the platform is not whole (texts, pages); run after every migration, must be idempotent. */
  essentials?: (req: PayloadRequest) => Promise<void>
  adminViews?: AdminView[]
  /** Names of the events it publishes, for the check that each listener has a publisher. */
  publishes?: string[]
}

/** `wordsNeeded` are the paths that must have a word in every language. */
export type Domain = DomainDefinition & { collections: CollectionConfig[]; globals: GlobalConfig[]; wordsNeeded: string[] }
