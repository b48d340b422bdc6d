import type { PayloadRequest, Where } from 'payload'
import { anyOf, owns, staff, where } from '../access/rules'
import type { RuleArgs, Scope } from '../access/types'
import { notFound } from '../errors/AppError'
import { mayReadFile, type StoredFile } from './mayReadFile'

const sizes = ['thumbnail', 'small', 'large']

const rowOf = (req: PayloadRequest, filename: string) => {
  const names: Where[] = [{ filename: { equals: filename } }, ...sizes.map((size) => ({ [`sizes.${size}.filename`]: { equals: filename } }))]
  return req.payload.db.findOne<StoredFile>({ collection: 'media', req, where: { or: names } })
}

const rows: Scope = anyOf(where('public', { isPrivate: { not_equals: true } }), owns('uploadedBy'), staff)

/** The bytes of one file: asked of the guard of the work that it belongs to. Unknown and closed ones look alike. */
const bytes = async (req: PayloadRequest, filename: string): Promise<Where> => {
  const file = await rowOf(req, filename)
  const opening = req.searchParams?.get('download') === '1' ? 'download' : 'read'
  if (!file || !(await mayReadFile(req, file, opening))) throw notFound()
  return { id: { equals: file.id } }
}

/** Who sees a file's row, and who gets its bytes: two questions that Payload asks in one place. */
export const readFileRule: Scope = Object.assign(
  async (args: RuleArgs): Promise<boolean | Where> => {
    const { filename } = (args.data ?? {}) as { filename?: string }
    return args.isReadingStaticFile && filename ? bytes(args.req, filename) : rows(args)
  },
  { says: 'public, own (uploadedBy), staff; bytes of a private file: who may open the work that guards it' },
)
