import { personOf } from '@/domains/accounts/api'
import { notify } from '@/domains/messaging/api'
import type { Listener } from '@/platform/events/types'
import type { PayloadRequest } from 'payload'
import type { SubmissionNews } from '../events'
import { readCase } from '../queries/readCase'

const inWords = async (req: PayloadRequest, person: string, instant: string | undefined) => {
  if (!instant) return ''
  const known = await personOf(req, person)
  return new Intl.DateTimeFormat(known?.locale ?? 'en', { dateStyle: 'long', timeZone: known?.timezone || 'UTC' }).format(new Date(instant))
}

const tell = (on: string, kind: string, isForHim = true): Listener => ({
  name: `library.tell-author.${kind}`,
  on,
  hear: async (req, given) => {
    const news = given as SubmissionNews
    // Whoever did it himself needs no letter about it, save that it has arrived.
    if (!news.author || (!isForHim && news.by === news.author)) return
    const one = await readCase(req, news.id)
    await notify(req, {
      kind, to: news.author, key: news.key, type: 'publishing',
      params: { title: one.title, reason: news.reason ?? '', due: await inWords(req, news.author, news.due) },
      link: kind === 'submission.published' ? (news.path ?? '/account/works') : `/account/works/${one.workCollection}/${one.workId}`,
      actionRequired: kind === 'submission.changes_requested',
      related: { collection: 'story-submissions', id: String(one.id) },
    })
  },
})

/** The author hears of every step of his submission, on the site and, where it matters, by mail. */
export const tellAuthor: Listener[] = [
  tell('submission.submitted', 'submission.submitted'),
  tell('submission.claimed', 'submission.claimed'),
  tell('submission.approved', 'submission.approved'),
  tell('submission.changesRequested', 'submission.changes_requested'),
  tell('submission.rejected', 'submission.rejected'),
  tell('submission.withdrawn', 'submission.withdrawn'),
  tell('submission.published', 'submission.published'),
]
