import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { PayloadRequest, TypeWithID } from 'payload'
import { notFound } from '../errors/AppError'
import { placeOf } from './disk'
import { disposition } from './names'
import { isOnDisk } from './place'
import type { StoredFile } from './mayReadFile'

type Range = { start: number; end: number }

/** One range of bytes, as readers of long PDFs and sound ask for. `null`: it cannot be satisfied. */
const rangeOf = (header: string | null, size: number): Range | null | undefined => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || (from === '' && to === '')) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? null : { start, end }
}

/** The names never come back with other bytes, so public files may be kept for ever; private ones nowhere. */
const headersFor = (file: StoredFile, headers: Headers, asCopy: boolean) => {
  headers.set('content-disposition', disposition(asCopy ? 'attachment' : 'inline', file.originalName || file.filename))
  headers.set('cache-control', file.isPrivate ? 'private, no-store' : 'public, max-age=31536000, immutable')
  headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
  headers.set('accept-ranges', 'bytes')
  return headers
}

const kindOfName: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif', gif: 'image/gif', pdf: 'application/pdf', mp3: 'audio/mpeg', ogg: 'audio/ogg' }

const fromDisk = async (name: string, req: PayloadRequest, headers: Headers): Promise<Response> => {
  const place = placeOf(name)
  const found = place ? await stat(place).catch(() => undefined) : undefined
  if (!place || !found?.isFile()) throw notFound()
  headers.set('content-type', kindOfName[name.split('.').pop() ?? ''] ?? 'application/octet-stream')
  headers.set('etag', `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`)
  if (req.headers.get('if-none-match') === headers.get('etag')) return new Response(null, { status: 304, headers })
  const range = rangeOf(req.headers.get('range'), found.size)
  if (range === null) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${found.size}` } })
  const part = range ?? { start: 0, end: found.size - 1 }
  headers.set('content-length', String(found.size === 0 ? 0 : part.end - part.start + 1))
  if (range) headers.set('content-range', `bytes ${part.start}-${part.end}/${found.size}`)
  const body = found.size === 0 ? null : (Readable.toWeb(createReadStream(place, part)) as unknown as ReadableStream)
  return new Response(body, { status: range ? 206 : 200, headers })
}

type Asked = { doc: TypeWithID; headers?: Headers; params: { filename: string } }

/**
 * Answers a file that access has let through: named as it came, never guessed at, in ranges where asked.
 * From a bucket the plugin's own handler sends the bytes, under the same headers.
 */
export const serveFile = async (req: PayloadRequest, { doc, headers = new Headers(), params }: Asked): Promise<Response | void> => {
  if (!doc) throw notFound()
  headersFor(doc as unknown as StoredFile, headers, req.searchParams?.get('download') === '1')
  return isOnDisk() ? fromDisk(params.filename, req, headers) : undefined
}
