import type { FieldHook, PayloadRequest } from 'payload'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { slugOf } from '../fields/slugOf'

const shelves = ['stories', 'books', 'translations'] as const

const isTaken = async (req: PayloadRequest, slug: string, id: string | undefined): Promise<boolean> => {
  for (const table of shelves) {
    const row = await sqlFor(req).first(sql`select id from ${sql.identifier(table)} where slug = ${slug} and id::text <> ${id ?? ''} limit 1`)
    if (row) return true
  }
  return false
}

const firstFree = async (req: PayloadRequest, base: string, id: string | undefined): Promise<string> => {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base.slice(0, 112)}-${number}`
    if (!(await isTaken(req, slug, id))) return slug
  }
}

/** A slug that we made ourselves: of this title, with or without a number behind it. */
const isDerived = (slug: unknown, title: unknown) => {
  const base = slugOf(String(title ?? ''))
  return typeof slug === 'string' && (slug === base || (slug.startsWith(`${base.slice(0, 112)}-`) && /-\d+$/.test(slug)))
}

/**
 * Gives a work its address. A slug that somebody chose is cleaned and must be free (400 otherwise);
 * without one, the title makes it, and goes on making it until the work is published for the first time.
 */
export const nameSlug: FieldHook = async ({ value, data, originalDoc, operation, req }) => {
  const title = String(data?.title ?? originalDoc?.title ?? '').trim()
  const before = originalDoc?.slug as string | undefined
  const id = operation === 'create' ? undefined : (originalDoc?.id as string | undefined)
  const chosen = typeof value === 'string' && value.trim() !== '' && value !== before ? slugOf(value) : undefined
  if (chosen && chosen !== before) {
    if (await req.transactionID) await lockWord(req, `slug:${chosen}`)
    if (operation === 'create') return firstFree(req, chosen, id)
    if (!(await isTaken(req, chosen, id))) return chosen
    throw refusal('library.slug_taken', 400, 'Another work has this address already.', { fields: [{ path: 'slug', message: 'Another work has this address already.' }] })
  }
  const isSettled = before && operation !== 'create' && (Boolean(originalDoc?.publishedAt) || !isDerived(before, originalDoc?.title))
  if (isSettled || !title) return before ?? null
  const base = slugOf(title)
  if (!base || (before && operation !== 'create' && isDerived(before, title))) return before ?? null
  if (await req.transactionID) await lockWord(req, `slug:${base}`)
  return firstFree(req, base, id)
}
