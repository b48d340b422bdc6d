import { notify } from '@/domains/messaging/api'
import { asSystem } from '@/platform/access/viewer'
import type { Listener } from '@/platform/events/types'

type Failure = { key: string; collection: string; id: string; by?: string; reason?: string }

/** Whoever planned a publication hears that it could not be made, and why. */
export const tellEditor: Listener = {
  name: 'library.tell-editor.schedule-failed',
  on: 'schedule.failed',
  hear: async (req, given) => {
    const { key, collection, id, by, reason } = given as Failure
    if (!by) return
    const found = id ? ((await asSystem(req).findByID({ collection: collection as 'stories', id, depth: 0, draft: true, disableErrors: true })) as { title?: string } | null) : null
    await notify(req, {
      kind: 'schedule.failed', to: by, key, type: 'system', priority: 'high', actionRequired: true,
      params: { title: found?.title ?? collection, at: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC', reason: reason ?? '' },
      link: `/admin/collections/${collection}/${id}`, related: { collection, id },
    })
  },
}
