import * as qs from 'qs-esm'

export type Query = Record<string, unknown>

/** Parameters of a read as the API takes them: nested conditions in brackets, nothing for what is undefined. */
export const search = (query?: Query): string => (query ? qs.stringify(query, { addQueryPrefix: true }) : '')
