export const requestIdHeader = 'x-request-id'
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/

/** The id under which a request appears in answers and logs: the sender's own where it is well formed. */
export const requestIdOf = (headers: Headers): string => {
  const given = headers.get(requestIdHeader)
  return given && wellFormed.test(given) ? given : crypto.randomUUID()
}
