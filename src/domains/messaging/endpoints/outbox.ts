import { z } from 'zod'
import { admin } from '@/platform/access/rules'
import { asSystem } from '@/platform/access/viewer'
import { notFound } from '@/platform/errors/AppError'
import { endpoint } from '@/platform/http/endpoint'

/** One mail of the outbox as it would look, in a frame that runs nothing. */
export const outboxMail = endpoint({
  method: 'get', path: '/messages/outbox/:id', summary: 'The HTML of one mail that stayed in the outbox', may: admin, input: z.object({ id: z.uuid() }),
  handle: async (req, { id }) => {
    const log = await asSystem(req).findByID({ collection: 'communication-logs', id, depth: 0, disableErrors: true, select: { messageHtml: true } })
    if (!log?.messageHtml) throw notFound()
    return new Response(log.messageHtml, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'", 'cache-control': 'no-store' },
    })
  },
})
