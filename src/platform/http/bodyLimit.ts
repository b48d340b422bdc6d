import { refusal } from '../errors/AppError'

const mebibyte = 1024 * 1024
export const jsonLimit = mebibyte
/** Largest upload in bytes; `UPLOAD_LIMIT_MB`, 100 unless set. */
export const uploadLimit = () => (Number(process.env.UPLOAD_LIMIT_MB) || 100) * mebibyte

const tooLarge = (limit: number) => refusal('input.too_large', 413, `This is larger than ${Math.round(limit / mebibyte)} MiB.`, { extra: { limit } })

/** The body of a request under its limit; `overflowed` tells after the fact that a stream was cut. */
export type LimitedBody = { body?: BodyInit; overflowed: () => boolean; error: () => Error }

const cut = (stream: ReadableStream<Uint8Array>, limit: number): LimitedBody => {
  let seen = 0
  let over = false
  const body = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen <= limit) return controller.enqueue(chunk)
        over = true
        controller.error(tooLarge(limit))
      },
    }),
  )
  return { body: body as unknown as BodyInit, overflowed: () => over, error: () => tooLarge(limit) }
}

const readAll = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  let seen = 0
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    seen += chunk.byteLength
    if (seen > limit) throw tooLarge(limit)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const checkJson = (text: string) => {
  try {
    if (text.trim()) JSON.parse(text)
  } catch {
    throw refusal('input.malformed', 400, 'The body is not JSON.')
  }
}

/**
 * Takes a body in under its limit. Uploads stay a stream that breaks off at the limit; everything else
 * is read here, at most 1 MiB, and JSON is checked before anything is done with it. 413, 400.
 */
export const limitBody = async (request: Request): Promise<LimitedBody> => {
  const none = { overflowed: () => false, error: () => tooLarge(jsonLimit) }
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return none
  const type = request.headers.get('content-type') ?? ''
  const isUpload = type.startsWith('multipart/')
  const limit = isUpload ? uploadLimit() + mebibyte : jsonLimit
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(isUpload ? uploadLimit() : limit)
  if (isUpload) return cut(request.body, limit)
  const bytes = await readAll(request.body, limit)
  if (type.startsWith('application/json')) checkJson(bytes.toString('utf8'))
  return { ...none, body: bytes.byteLength > 0 ? (bytes as unknown as BodyInit) : undefined }
}
