import { personOf, purposeTitle } from '@/domains/accounts/api'
import type { Listener, News } from '@/platform/events/types'
import { isLanguage, type Language } from '@/platform/i18n/languages'
import type { PayloadRequest } from 'payload'
import { notify, writeTo } from '../services/notify'

const page = '/account/family'
const week = 60 * 24 * 7

const languageOf = async (req: PayloadRequest, id: string): Promise<Language> => {
  const person = await personOf(req, id)
  return isLanguage(person?.locale) ? person.locale : 'en'
}

/** A connection between a guardian and a child began or ended: both sides hear of it. */
const connection = (kind: 'guardian.confirmed' | 'guardian.revoked'): Listener => ({
  name: `messaging.${kind}`,
  on: kind,
  hear: async (req, news) => {
    // An invitation that was withdrawn connected nobody.
    if (!news.child || !news.guardian) return
    const params = { child: news.childName, guardian: news.guardianName }
    for (const to of [news.guardian, news.child]) await notify(req, { kind, to: String(to), key: `${kind}:${news.key}`, link: page, params })
  },
})

const aboutConsent = async (req: PayloadRequest, news: News, to: string) => {
  const language = await languageOf(req, to)
  const until = news.until ? new Date(String(news.until)).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }) : ''
  return { child: news.childName, purpose: purposeTitle(news.purpose, language), until, noticeVersion: news.noticeVersion }
}

/** What somebody decided about a consent, as his own copy; what merely follows from something else is told there. */
const consent = (kind: 'consent.granted' | 'consent.revoked' | 'consent.expiring', toWhom: (news: News) => unknown): Listener => ({
  name: `messaging.${kind}`,
  on: kind,
  hear: async (req, news) => {
    const to = toWhom(news)
    if (typeof to !== 'string') return
    await notify(req, { kind, to, key: `${kind}:${news.key}`, link: page, params: await aboutConsent(req, news, to), actionRequired: kind === 'consent.expiring' })
  },
})

export const guardianListeners: Listener[] = [
  {
    name: 'messaging.guardian.invited',
    on: 'guardian.invited',
    hear: async (req, news) => {
      if (typeof news.address !== 'string') return
      await writeTo(req, {
        kind: 'guardian.invited', address: news.address, language: isLanguage(news.language) ? news.language : 'en', key: `guardian.invited:${news.key}`,
        params: { child: news.childName, secret: { purpose: 'guardian_invitation', page: '/guardian-invitation', minutes: week, identifier: String(news.id) } },
      })
    },
  },
  connection('guardian.confirmed'),
  connection('guardian.revoked'),
  consent('consent.granted', ({ guardian }) => guardian),
  consent('consent.revoked', ({ by, endReason }) => (endReason === 'withdrawn' ? by : undefined)),
  consent('consent.expiring', ({ guardian }) => guardian),
]
