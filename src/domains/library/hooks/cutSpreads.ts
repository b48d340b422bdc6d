import type { FieldHook } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { mayOpen, type Guarded } from '../queries/openWork'

/** How many of a picture book's double pages everybody may see: the work's share, and at least one. */
export const previewSpreads = (total: number, percent: unknown): number =>
  Math.min(total, Math.max(1, Math.ceil((total * Number(percent ?? 20)) / 100)))

/** Leaves of a picture book what the viewer may open: all of it, its beginning, or nothing. */
export const cutSpreads = (collection: Guarded): FieldHook => async ({ value, data, req, overrideAccess }) => {
  if (overrideAccess || !Array.isArray(value) || isStaff(req.user) || !data?.id) return value
  if ((await mayOpen(req, collection, data, 'read')).allowed) return value
  const preview = await mayOpen(req, collection, data, 'preview')
  return preview.allowed ? value.slice(0, previewSpreads(value.length, data.previewPercent)) : []
}
