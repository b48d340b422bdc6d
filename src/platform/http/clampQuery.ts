import * as qs from 'qs-esm'
import { refusal } from '../errors/AppError'

/** The most that one read may ask for: rows, levels of relations, rows passed over. */
export const bounds = { limit: 100, depth: 3, offset: 10_000 } as const

type Query = Record<string, unknown>

const whole = (value: unknown): number | undefined => {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return value !== '' && Number.isInteger(number) && number >= 0 ? number : undefined
}

/** A limit of 0 means "all" to Payload, as does none at all without pagination: both become the bound. */
export const clampedLimit = (given: unknown): number => Math.min(whole(given) || bounds.limit, bounds.limit)

export const checkOffset = (page: unknown, limit: number): void => {
  if (((whole(page) ?? 1) - 1) * limit > bounds.offset) {
    throw refusal('query.too_deep', 400, `Pages end after ${bounds.offset} rows. Narrow the query or sort it the other way round.`, { fields: [{ path: 'page', message: `At most ${bounds.offset} rows can be passed over.` }] })
  }
}

const clampJoins = (joins: unknown): unknown => {
  if (!joins || typeof joins !== 'object' || Array.isArray(joins)) return joins
  return Object.fromEntries(
    Object.entries(joins).map(([name, join]) => {
      if (!join || typeof join !== 'object') return [name, join]
      const given = join as Query
      if (given.limit === undefined && given.page === undefined) return [name, given]
      const limit = given.limit === undefined ? 10 : clampedLimit(given.limit)
      checkOffset(given.page, limit)
      return [name, { ...given, limit: String(limit) }]
    }),
  )
}

/** Brings a read's parameters, from the address or from a body, under the bounds. 400 for pages too deep. */
export const clampQuery = (query: Query): Query => {
  const result = { ...query }
  const unpaged = String(query.pagination) === 'false'
  if (query.limit !== undefined || unpaged) result.limit = String(clampedLimit(query.limit))
  if (query.page !== undefined) checkOffset(query.page, result.limit === undefined ? 10 : Number(result.limit))
  if (query.depth !== undefined) result.depth = String(Math.min(whole(query.depth) ?? 0, bounds.depth))
  if (query.joins !== undefined) result.joins = clampJoins(query.joins)
  return result
}

const parsed = (search: string) => qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }) as Query

const rootOf = (key: string) => key.split(/[[.]/, 1)[0]

/**
 * The same address with its read parameters under the bounds; everything else stays as it was sent. How
 * many rows a bulk change or deletion touches is its access's to say: "select all" means all, and a bound
 * would leave rows behind without a word.
 */
export const clampSearch = (search: string, isBulkWrite = false): string => {
  const given = parsed(search)
  const clamped = clampQuery(given)
  const wanted = isBulkWrite ? { ...clamped, limit: given.limit } : clamped
  const changed = ['limit', 'depth', 'joins'].filter((name) => JSON.stringify(given[name]) !== JSON.stringify(wanted[name]))
  if (changed.length === 0) return search
  const kept = search.replace(/^\?/, '').split('&').filter((pair) => pair && !changed.includes(rootOf(decodeLoosely(pair))))
  const added = qs.stringify(Object.fromEntries(changed.map((name) => [name, wanted[name]])))
  return `?${[...kept, added].join('&')}`
}

const decodeLoosely = (text: string) => {
  try {
    return decodeURIComponent(text.split('=', 1)[0])
  } catch {
    return text
  }
}

/** A read that comes as a POST (X-HTTP-Method-Override) carries its parameters in its body: the same bounds hold there. */
export const clampOverride = async (body: BodyInit | undefined, headers: Headers): Promise<BodyInit | undefined> => {
  if (body === undefined) return undefined
  const text = await new Response(body).text()
  if ((headers.get('content-type') ?? '').startsWith('application/json')) {
    const given = JSON.parse(text || '{}') as Query
    return JSON.stringify(given && typeof given === 'object' && !Array.isArray(given) ? clampQuery(given) : {})
  }
  return clampSearch(`?${text}`).slice(1)
}
