import type { PayloadRequest } from 'payload'
import type { sql } from '../db/sql'
import type { Language } from '../i18n/languages'

type Statement = ReturnType<typeof sql>
type Words = Record<Language, string>

/** One thing that waits, as the columns of a contribution's `cases` give it. Instants are ISO 8601. */
export type CaseRow = {
  collection: string; id: string; kind: string; title: string; language: string | null; author: string | null; author_name: string | null
  submitted_at: string; state: string; risk: number; claimed_by: string | null; claimed_at: string | null; claimed_until: string | null
  version: string | null; round: number; priority: string | null; due: string | null
}

/** One line of the inbox. `actions` are those that this viewer may take now; `claimedBy` is set only while the claim holds. */
export type ModerationItem = {
  id: string; collection: string; title: string; kind: string; language: string | null; author: string | null; submittedAt: string
  state: string; risk: number; priority: string | null; due: string | null; version: string | null; round: number
  claimedBy: { id: string; name: string } | null; claimedAt: string | null; claimedUntil: string | null; isMine: boolean; isOwn: boolean; actions: string[]
}

export type Decision = { reasonCode?: string; reason?: string; version?: string; editorialNotes?: string }

/** A piece of a text that a note can name and that is compared as one. */
export type Block = {
  id: string | null
  kind: 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'picture' | 'rule' | 'code' | 'callout' | 'spread'
  text: string
  level?: number; lang?: string; dir?: 'ltr' | 'rtl'
  picture?: { src: string; alt: string } | null
  /** Differs where only the form differs: bold, links, the file of a picture. */
  form: string
}

export type FieldValue = { name: string; label: string; value: string }
/** What a version says, ready to be compared. */
export type VersionText = { version: string; at: string; fields: FieldValue[]; blocks: Block[] }
export type Part = { id: string; title: string; changed: boolean }
export type Against = 'published' | 'submitted'
export type CaseNote = { id: string; text: string; blockId: string | null; quote: string | null; by: string; at: string; round: number | null; isShared: boolean; isResolved: boolean; answers: string | null }
export type CaseStep = { at: string; from: string | null; to: string; by: string | null; reason: string | null; reasonCode: string | null }

/** All that a moderator needs to decide about one case. */
export type OpenCase = {
  shown: VersionText
  before: (VersionText & { which: Against }) | null
  choices: Against[]
  /** Whether what stands there now is not what was sent in. */
  changedSinceSent: boolean
  parts: Part[]
  part: string | null
  message: string | null
  facts: { risks: string[]; published: number; rejected: number; isMinor: boolean }
  notes: CaseNote[]
  history: CaseStep[]
  work: { collection: string; id: string; path: string | null; isPublished: boolean }
}

export type NewNote = { text: string; blockId?: string; quote?: string; part?: string; isShared: boolean }

/** One kind of thing that waits for a person's decision; the inbox shows them all (decisions.md, Content). */
export type Moderated = {
  /** Collection of the cases, and the machine that moves them. */
  collection: string
  machine: string
  /** The states in which a decision is awaited, and those that the inbox can show besides. */
  waiting: string[]
  resting: string[]
  /** The field of the case that names whose work it is: nobody decides about his own. */
  owner: string
  /** Names of its kinds, as they stand in `cases`, of its risks and of the reasons for sending back. */
  kinds: Record<string, Words>
  risks: Record<string, Words>
  reasons: Record<string, Words>
  /** SELECT of all cases in the states named, with the columns of CaseRow and `updated_at`. */
  cases: () => Statement
  open: (req: PayloadRequest, id: string, wanted: { against?: Against; part?: string }) => Promise<OpenCase>
  decide: Record<string, (req: PayloadRequest, id: string, decision: Decision) => Promise<unknown>>
  claim?: (req: PayloadRequest, id: string) => Promise<unknown>
  release?: (req: PayloadRequest, id: string) => Promise<unknown>
  note?: (req: PayloadRequest, id: string, note: NewNote) => Promise<unknown>
}
