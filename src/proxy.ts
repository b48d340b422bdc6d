import { NextResponse, type NextRequest } from 'next/server'
import { defaultLanguage, isLanguage, languages, type Language } from '@/platform/i18n/languages'
import { requestIdHeader, requestIdOf } from '@/platform/http/requestId'
import { adminPolicy, securityHeaders, sitePolicy } from '@/platform/http/securityHeaders'

/** The API sets its own headers, and what is built has nothing to guard. */
export const config = { matcher: ['/((?!api/|api$|_next/static|_next/image|favicon.ico|icon.svg).*)'] }

const policyHeader = 'content-security-policy'

const accepted = (header: string): Language | undefined =>
  header
    .split(',')
    .map((part) => {
      const [tag, ...rest] = part.trim().split(';')
      return { tag: tag.toLowerCase().split('-')[0], weight: Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1) }
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
    .find((tag): tag is Language => (languages as readonly string[]).includes(tag))

/** The language of somebody who has named none in the address: as chosen before, else as the browser says. */
const languageOf = (request: NextRequest): Language => {
  const chosen = request.cookies.get('locale')?.value
  return isLanguage(chosen) ? chosen : (accepted(request.headers.get('accept-language') ?? '') ?? defaultLanguage)
}

const toLanguage = (request: NextRequest): NextResponse => {
  const address = request.nextUrl.clone()
  address.pathname = `/${languageOf(request)}`
  const response = NextResponse.redirect(address, 307)
  response.headers.set('vary', 'Cookie, Accept-Language')
  response.headers.set('cache-control', 'no-store')
  return response
}

const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')

/**
 * Runs before every page: sends `/` to a language, gives the page a nonce without which no script runs,
 * and puts the security headers on the answer.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce()
  const isAdmin = request.nextUrl.pathname === '/admin' || request.nextUrl.pathname.startsWith('/admin/')
  const policy = isAdmin ? adminPolicy(nonce) : sitePolicy(nonce)
  const headers = new Headers(request.headers)
  const requestId = requestIdOf(headers)
  headers.set('x-nonce', nonce)
  headers.set(policyHeader, policy)
  headers.set(requestIdHeader, requestId)
  const response = request.nextUrl.pathname === '/' ? toLanguage(request) : NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(securityHeaders())) response.headers.set(name, value)
  response.headers.set(policyHeader, policy)
  response.headers.set(requestIdHeader, requestId)
  return response
}
