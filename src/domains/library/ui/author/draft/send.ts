import { ApiError, call } from '@/platform/api/browser'
import type { Answer, Fields, Saved } from './DraftSaver'
import { readFields } from './readFields'

/** What a browser still sends for a page that is gone; anything longer stays kept on the device. */
const mostWhileLeaving = 60_000

type Doc = Record<string, unknown> & { revision?: number }

export const savedOf = (doc: Doc): Saved => ({ revision: Number(doc.revision ?? 0), fields: readFields(doc) })

/** A refusal tells no words: the work is read once more, as the author may see it. */
const conflictIn = async (collection: string, id: string): Promise<Answer> => {
  try {
    return { kind: 'conflict', current: savedOf(await call<Doc>('GET', `/${collection}/${id}`, { query: { draft: true, depth: 0 } })) }
  } catch {
    return { kind: 'unreachable' }
  }
}

const answerTo = (error: unknown): Answer => {
  if (!(error instanceof ApiError)) return { kind: 'unreachable' }
  if (error.code === 'library.under_review') return { kind: 'under_review' }
  if (error.status === 401 || error.status === 403) return { kind: 'signed_out' }
  if (error.status === 0 || error.status === 429 || error.status >= 500) return { kind: 'unreachable' }
  return { kind: 'refused', message: error.message, fields: error.fields }
}

/** Saves some fields of a work as a draft, if nobody saved since `revision`. */
export const sendDraft = (collection: string, id: string) => async (fields: Fields, revision: number, leaving: boolean): Promise<Answer> => {
  const body = { ...fields, revision }
  if (leaving && JSON.stringify(body).length > mostWhileLeaving) return { kind: 'unreachable' }
  try {
    const { doc } = await call<{ doc: Doc }>('PATCH', `/${collection}/${id}`, { body, keepalive: leaving, query: { draft: true, autosave: true, depth: 0 } })
    return { kind: 'saved', saved: savedOf(doc) }
  } catch (error) {
    return error instanceof ApiError && error.code === 'conflict.revision' ? conflictIn(collection, id) : answerTo(error)
  }
}
