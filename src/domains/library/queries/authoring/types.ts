import type { FieldProblem } from '@/platform/errors/AppError'
import type { RichTextDocument } from '@/platform/richtext/document'

export type CaseState = 'draft' | 'submitted' | 'in_review' | 'changes_requested' | 'approved' | 'published' | 'rejected' | 'withdrawn'
export type OwnShelf = 'stories' | 'books'

/** Where one work stands: what its author wants to know at a glance. */
export type Standing = {
  /** The case; `draft` where nothing was ever sent in. */
  state: CaseState
  /** When an answer is due (sent in), or the work appears (scheduled). */
  dueAt: string | null
  appearsAt: string | null
  /** Where readers find it now. */
  publicSlug: string | null
  /** Readers see an older text than the one that stands here. */
  hasUnsentChanges: boolean
}

export type OwnWork = Standing & { collection: OwnShelf; id: string; title: string; kind: string; language: string; updatedAt: string; authorName: string; mood: string | null; coverUrl: string | null }

/** Whether the viewer may send works in, and if not, who can allow it. */
export type Leave = { mayPost: boolean; guardians: string[] }

export type OwnWorks = Leave & { works: OwnWork[] }

export type Step = { id: string; at: string; from: string | null; to: string; by: 'you' | 'house' | 'platform'; name: string | null; reasonCode: string | null; comment: string | null }

export type Note = { id: string; text: string; blockId: string | null; quote: string | null; answers: string | null; isMine: boolean; by: string; isResolved: boolean; createdAt: string; round: number | null }

export type Case = { id: string; state: CaseState; round: number; submittedAt: string | null; dueAt: string | null; decidedAt: string | null; appearsAt: string | null; reasonCode: string | null; reviewNotes: string | null; message: string | null; isClaimed: boolean }

export type OwnSpread = { id?: string; picture?: string | null; altText?: string | null; text?: string | null; pictureSide?: 'start' | 'end' | 'full' | null; background?: string | null }

/** What the author writes; relations by id. */
export type WorkFields = {
  title: string; subtitle: string | null; summary: string | null; language: string; ageRange: string | null; readingLevel: string | null
  categories: string[]; tags: string[]; licence: string | null; licenceText: string | null; cover: string | null; coverAlt: string | null; mood: string | null
  authorName: string; body?: RichTextDocument | null; spreads?: OwnSpread[]; pdf?: string | null; pageLayout?: string | null
}

export type OwnIllustration = { id: string; title: string; altText: string; status: string; artistName: string | null; url: string | null; licence: string | null }

export type PdfStanding = { state: 'none' | 'waiting' | 'ready' | 'failed'; done: number; total: number | null; problem: string | null; name: string | null; thumbnails: string[] }

export type Agreement = { version: string; text: RichTextDocument | null; agreedAt: string | null; agreedVersion: string | null }

/** Everything that the page of one work needs, in one answer. */
export type Workspace = Leave & {
  collection: OwnShelf; id: string; kind: string; revision: number; updatedAt: string; fields: WorkFields; standing: Standing
  case: Case | null; steps: Step[]; notes: Note[]; missing: FieldProblem[]; illustrations: OwnIllustration[]; pdf: PdfStanding | null
  agreement: Agreement; categories: { id: string; name: string }[]; pictures: Record<string, string>; submissionsOpen: boolean; reviewDays: number
}
