const cookieName = 'payload-token'

const tokenOf = (cookie: string): string | undefined =>
  cookie.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) || undefined

const withoutToken = (cookie: string) => cookie.split(';').filter((pair) => !pair.trim().startsWith(`${cookieName}=`)).join(';').trim()

/** Origins that may use the cookie beside the address under which the request itself arrived. */
export const ownOrigins = (): string[] =>
  [process.env.SERVER_URL, ...(process.env.TRUSTED_ORIGINS ?? '').split(',')].flatMap((one) => {
    try {
      return one?.trim() ? [new URL(one.trim()).origin] : []
    } catch {
      return []
    }
  })

const hostOf = (headers: Headers, url: URL) => headers.get('host') ?? url.host

/**
 * Whether a request comes from our own pages: the Origin is ours, or there is none and the browser does
 * not say that another site sent it. Programs without a browser send neither and have no cookie to steal.
 */
export const isSameOrigin = (headers: Headers, url: URL): boolean => {
  const origin = headers.get('origin')
  if (!origin) return !['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')
  if (ownOrigins().includes(origin)) return true
  try {
    return new URL(origin).host === hostOf(headers, url)
  } catch {
    return false
  }
}

/**
 * Makes the cookie of our own pages an Authorization header and drops everybody else's, so that a
 * request that another site sends with the viewer's cookie is anonymous, whatever port or name we run on.
 */
export const takeCookie = (headers: Headers, url: URL): void => {
  const cookie = headers.get('cookie')
  if (!cookie?.includes(`${cookieName}=`)) return
  const token = tokenOf(cookie)
  headers.set('cookie', withoutToken(cookie))
  if (token && !headers.has('authorization') && isSameOrigin(headers, url)) headers.set('authorization', `JWT ${token}`)
}
