import type { PayloadRequest } from 'payload'
import { ownOrigins } from '@/platform/http/sameOrigin'

export type RelyingParty = { id: string; origins: string[] }

/** The address the browser shows: `SERVER_URL` where it is set, else the one that this request came to. */
const originsOf = (req: PayloadRequest): string[] => {
  const known = ownOrigins()
  if (known.length > 0) return known
  const host = req.headers.get('host') ?? req.host ?? 'localhost'
  return [`http://${host}`, `https://${host}`]
}

/** The name that passkeys belong to: the host of the site, without its port. */
export const relyingParty = (req: PayloadRequest): RelyingParty => {
  const origins = originsOf(req)
  return { id: new URL(origins[0]).hostname, origins }
}
