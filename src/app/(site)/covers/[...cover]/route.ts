import { subjectOfAddress } from '@/domains/library/ui/cover/address'
import { drawCover } from '@/domains/library/ui/cover/drawCover'

const kept = new Map<string, string>()
const room = 400

/** Draws a cover once and keeps the last few hundred. */
function drawn(key: string, draw: () => string): string {
  const known = kept.get(key)
  if (known) return known
  const picture = draw()
  if (kept.size >= room) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, picture)
  return picture
}

/** The drawn cover of a work that has none. Its address holds all that it is made from, so it never changes. */
export function GET(request: Request): Response {
  // As it was sent: the framework's own parts are decoded already, and a title may hold a per cent sign.
  const cover = new URL(request.url).pathname.split('/').slice(2)
  const subject = subjectOfAddress(cover)
  if (!subject) return new Response(null, { status: 404 })
  return new Response(drawn(cover.join('/'), () => drawCover(subject)), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}
