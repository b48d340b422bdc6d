import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { refusal } from '../errors/AppError'
import { checkRoom, placeOf } from './disk'
import { kindOf, kinds } from './kinds'
import { shownName } from './names'
import { isOnDisk } from './place'

const accepted = Object.values(kinds).join(', ')

const refuseKind = () =>
  refusal('storage.type', 415, `Files of this kind are not taken. Bring one of: ${accepted}.`, { fields: [{ path: 'file', message: `Bring one of: ${accepted}.` }] })

/** A picture that is only cut anew comes without a file: it is taken from the disk, and becomes a new one. */
const fileAtHand = async (req: PayloadRequest, id: unknown, slug: string) => {
  const edits = req.query?.uploadEdits
  if (req.file || !edits || !isOnDisk() || typeof id !== 'string') return
  const row = (await req.payload.db.findOne({ collection: slug as CollectionSlug, req, where: { id: { equals: id } } })) as { filename?: string; mimeType?: string; originalName?: string } | null
  const place = row?.filename ? placeOf(row.filename) : undefined
  if (!row || !place) return
  const data = await readFile(place)
  req.file = { data, name: row.originalName ?? row.filename ?? '', mimetype: row.mimeType ?? '', size: data.byteLength }
}

/** Whether the request's file has been looked at. Payload exchanges the object on the way, not its name. */
export const isReceived = (req: PayloadRequest): boolean => Boolean(req.file) && req.file?.name === req.context.receivedName

/**
 * Looks at a file before anything is done with it: its bytes say what it is, its name is kept to be shown
 * and replaced by one of ours, and there must be room for it and its sizes.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (operation === 'update') await fileAtHand(req, (args as { id?: unknown }).id, collection.slug)
  const file = req.file
  if (!file || isReceived(req)) return args
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const kind = kindOf(bytes)
  if (!kind) throw refuseKind()
  if (isOnDisk()) await checkRoom(bytes.byteLength * 3)
  req.context.shownName = shownName(file.name)
  file.name = `${randomUUID()}.${kinds[kind]}`
  file.mimetype = kind
  req.context.receivedName = file.name
  return args
}

/** What a stored file says of itself; nobody else may say it. */
export const describeFile: CollectionBeforeValidateHook = ({ data, req, operation }) => {
  if (!data) return data
  // Field access has thrown away what a stranger says; what is left a service has said.
  const owner = operation === 'create' ? { uploadedBy: data.uploadedBy ?? req.user?.id } : {}
  if (!isReceived(req)) return { ...data, ...owner }
  return { ...data, ...owner, originalName: req.context.shownName, format: path.extname(String(data.filename ?? '')).slice(1) }
}
