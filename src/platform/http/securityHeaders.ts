/** Headers of every answer, pages and API alike. HSTS only where the site is served over https in production. */
export const securityHeaders = (): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), usb=()',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  ...(process.env.NODE_ENV === 'production' && process.env.SERVER_URL?.startsWith('https://')
    ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
    : {}),
})

/** An answer of the API is data: nothing in it may run, be framed or load anything, even opened as a page. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox"

const isDevelopment = () => process.env.NODE_ENV === 'development'
const isHttps = () => Boolean(process.env.SERVER_URL?.startsWith('https://'))

const common = (nonce: string, connect = '') => [
  "default-src 'self'",
  // React's tools evaluate strings in development only.
  `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment() ? " 'unsafe-eval'" : ''}`,
  `connect-src 'self'${isDevelopment() ? ' ws: wss:' : ''}${connect}`,
  "font-src 'self' data:",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  ...(isHttps() ? ['upgrade-insecure-requests'] : []),
]

/** The site's policy: scripts by nonce alone. Styles may stand in attributes, as React writes them. */
export const sitePolicy = (nonce: string): string => [...common(nonce), "style-src 'self' 'unsafe-inline'", "frame-src 'self'"].join('; ')

/** The admin panel's: the same for scripts; its live preview frames our own pages. */
export const adminPolicy = (nonce: string): string => [...common(nonce), "style-src 'self' 'unsafe-inline'", "frame-src 'self' blob:"].join('; ')
