import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { enqueue } from '../events/publish'
import { writeFiles } from './disk'
import { isOnDisk } from './place'
import { isReceived } from './receiveFile'

type Row = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | null> | null }

/** Every name under which a row's file lies, its sizes included. */
export const namesOf = (row: Row | null | undefined): string[] =>
  [row?.filename, ...Object.values(row?.sizes ?? {}).map((size) => size?.filename)].filter((name): name is string => Boolean(name))

const forget = (req: PayloadRequest, names: string[]) => (names.length > 0 ? enqueue(req, 'remove-files', { names }) : undefined)

/**
 * Writes what was uploaded, once its row stands: all of it or nothing, and if it fails the row goes too.
 * The files that it replaces go after the commit.
 */
export const keepFile: CollectionAfterChangeHook = async ({ doc, previousDoc, req, operation }) => {
  const file = req.file
  if (!isOnDisk() || !file || !isReceived(req) || req.context.keptName === file.name) return doc
  req.context.keptName = file.name
  const row = doc as Row
  const sizes = Object.entries(row.sizes ?? {}).flatMap(([name, size]) => {
    const bytes = req.payloadUploadSizes?.[name]
    return bytes && size?.filename ? [{ name: size.filename, bytes: Buffer.from(bytes) }] : []
  })
  // Two sizes of a small picture can be one file.
  const files = new Map([{ name: String(row.filename), bytes: file.data }, ...sizes].map((one) => [one.name, one]))
  await writeFiles([...files.values()])
  const present = new Set(namesOf(row))
  if (operation === 'update') await forget(req, namesOf(previousDoc as Row).filter((name) => !present.has(name)))
  return doc
}

/** A deleted row's files go after the commit. */
export const dropFile: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (isOnDisk()) await forget(req, namesOf(doc as Row))
  return doc
}
