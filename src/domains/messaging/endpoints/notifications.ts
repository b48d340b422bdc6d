import { z } from 'zod'
import { signedIn } from '@/platform/access/rules'
import { asSystem, asViewer } from '@/platform/access/viewer'
import { hearLive } from '@/platform/events/live'
import { endpoint } from '@/platform/http/endpoint'
import { markRead } from '../services/markRead'

const unread = { read: { equals: false } }

/** The bell: how many are unread, and the newest. */
export const bell = endpoint({
  method: 'get', path: '/notifications/bell', summary: 'Unread count and the newest notifications of the viewer', may: signedIn,
  input: z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  handle: async (req, { limit }) => {
    const newest = await asViewer(req).find({ collection: 'notifications', where: { user: { equals: req.user!.id } }, limit, depth: 0, pagination: false, sort: '-createdAt', select: { data: false } })
    const { totalDocs } = await asSystem(req).count({ collection: 'notifications', where: { and: [{ user: { equals: req.user!.id } }, unread] } })
    return { unread: totalDocs, docs: newest.docs }
  },
})

/** Marks some, or all, of the viewer's notifications as read. */
export const read = endpoint({
  method: 'post', path: '/notifications/read', summary: 'Marks notifications of the viewer as read', may: signedIn,
  input: z.object({ ids: z.array(z.uuid()).max(200).optional() }),
  handle: async (req, { ids }) => ({ marked: await markRead(req, ids) }),
})

const beat = 25_000

/** Server-sent events: one line whenever something new lies behind the viewer's bell. */
export const stream = endpoint({
  method: 'get', path: '/notifications/stream', summary: 'Server-sent events: news for the viewer', may: signedIn, input: z.object({}),
  handle: (req) => {
    const user = String(req.user!.id)
    const encoder = new TextEncoder()
    let stop = () => {}
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (text: string) => {
          try {
            controller.enqueue(encoder.encode(text))
          } catch {
            stop()
          }
        }
        const unhear = hearLive(user, (news) => send(`event: ${news.type}\ndata: {}\n\n`))
        // Keeps proxies from closing a quiet connection.
        const timer = setInterval(() => send(': still here\n\n'), beat)
        stop = () => {
          clearInterval(timer)
          unhear()
        }
        req.signal?.addEventListener('abort', () => stop())
        send('retry: 3000\nevent: open\ndata: {}\n\n')
      },
      cancel: () => stop(),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' } })
  },
})
