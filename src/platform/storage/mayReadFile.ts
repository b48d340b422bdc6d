import type { PayloadRequest } from 'payload'
import { isStaff } from '../access/rules'
import { idOf } from '../access/idOf'

/** What is known of a file when somebody asks for it. */
export type StoredFile = {
  id: string
  filename: string
  originalName?: string | null
  mimeType?: string | null
  isPrivate?: boolean | null
  uploadedBy?: unknown
  guardedBy?: { slug?: string | null; document?: string | null } | null
}

/** Reading in place, or taking a copy away. */
export type FileOpening = 'read' | 'download'

/** Says whether the viewer may open what guards a file: a work, a submission, a certificate. */
export type FileGuard = (req: PayloadRequest, guard: { slug: string; document: string; file: StoredFile }, opening: FileOpening) => boolean | Promise<boolean>

const shared = globalThis as typeof globalThis & { __inkwellFileGuards?: Map<string, FileGuard> }
const guards = () => (shared.__inkwellFileGuards ??= new Map())

/** A domain says who may read the private files of one of its collections. Once per collection; the last word holds. */
export const registerFileGuard = (slug: string, guard: FileGuard): void => {
  guards().set(slug, guard)
}

/**
 * Whether this viewer may have this file. Public files are everybody's; a private one is its owner's and
 * the staff's, and of those whom its guard lets in. A private file whose guard is unknown stays shut.
 */
export const mayReadFile = async (req: PayloadRequest, file: StoredFile, opening: FileOpening): Promise<boolean> => {
  if (!file.isPrivate) return true
  if (isStaff(req.user ?? null)) return true
  if (req.user && idOf(file.uploadedBy) === req.user.id) return true
  const { slug, document } = file.guardedBy ?? {}
  const guard = slug ? guards().get(slug) : undefined
  return Boolean(guard && slug && document && (await guard(req, { slug, document, file }, opening)))
}
