import type { CollectionBeforeChangeHook } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Work } from './worksHooks'

/** Views, likes and ratings are counted in the published row; a save never brings back those of an older version. */
export const keepFigures = (collection: Work): CollectionBeforeChangeHook => async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, viewCount: 0, likeCount: 0, downloadCount: 0, rating: null }
  const row = await sqlFor(req).first<Record<string, string | null>>(sql`
    select view_count, like_count, download_count, rating from ${sql.identifier(collection)} where id = ${originalDoc?.id}`)
  if (!row) return data
  const number = (value: string | null | undefined) => (value == null ? null : Number(value))
  return { ...data, viewCount: number(row.view_count) ?? 0, likeCount: number(row.like_count) ?? 0, downloadCount: number(row.download_count) ?? 0, rating: number(row.rating) }
}
