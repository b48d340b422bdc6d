import { notify } from '@/domains/messaging/api'
import type { Listener } from '@/platform/events/types'

type NoteNews = { key: string; to: string; title: string; excerpt: string; link: string }

/** Somebody is told of a note that is meant for him. */
export const tellNote: Listener = {
  name: 'library.tell-note',
  on: 'note.added',
  hear: async (req, given) => {
    const { key, to, title, excerpt, link } = given as NoteNews & { key: string }
    await notify(req, { kind: 'note.added', to, key, type: 'publishing', params: { title, excerpt }, link })
  },
}
