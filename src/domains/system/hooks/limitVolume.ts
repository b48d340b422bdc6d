import type { CollectionBeforeOperationHook } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { limit } from '@/platform/http/rateLimits'

const mebibyte = 1024 * 1024
/** What one person may upload within 24 hours. */
const daily = { files: 300, bytes: 2048 * mebibyte }

/** One person's uploads of a day are bounded, in number and in size; staff and the platform itself are not (429). */
export const limitVolume: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file || !req.user || req.payloadAPI === 'local' || isStaff(req.user)) return args
  await limit(req, 'upload', req.user.id)
  const used = await sqlFor(req).first<{ files: string; bytes: string }>(
    sql`select count(*) as files, coalesce(sum(filesize), 0) as bytes from media where uploaded_by_id = ${req.user.id} and created_at > now() - interval '24 hours'`,
  )
  if (Number(used?.files) >= daily.files || Number(used?.bytes) + req.file.size > daily.bytes) {
    throw refusal('storage.daily_limit', 429, `At most ${daily.files} files and ${daily.bytes / mebibyte} MiB a day. Please go on tomorrow.`, { extra: { retryAfter: 3600 } })
  }
  return args
}
