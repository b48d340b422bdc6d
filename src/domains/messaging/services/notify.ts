import type { PayloadRequest } from 'payload'
import { notificationPreference, personOf } from '@/domains/accounts/api'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { allDomains } from '@/platform/domain/registry'
import { enqueue } from '@/platform/events/publish'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import { fill, textOf } from './templates'

export type Message = {
  kind: string
  /** The person's id. */
  to: string
  /** Names the cause: the same key tells the same person once. */
  key: string
  params?: Record<string, unknown>
  /** Path on the site without the language, `/account/works/…`, or a path of the admin panel, `/admin/…`. */
  link?: string
  type?: string
  priority?: 'high' | 'medium' | 'low'
  actionRequired?: boolean
  related?: { collection: string; id: string }
}

const declared = (kind: string) => allDomains().flatMap((domain) => domain.notifies ?? []).find((one) => one.kind === kind)

const wants = async (req: PayloadRequest, kind: string, person: string, channel: 'site' | 'mail') => {
  const standard = declared(kind)
  if (standard?.aboutAccount) return standard.channels.includes(channel)
  const chosen = await notificationPreference(req, person, kind, channel)
  return chosen ?? (standard ? standard.channels.includes(channel) : channel === 'site')
}

/**
 * Tells a person something, on the channels that he chose: a notification and a mail, written down in
 * the caller's transaction and delivered after its commit. Telling the same key twice is telling once.
 */
export const notify = (req: PayloadRequest, message: Message): Promise<void> =>
  inTransaction(req, async () => {
    const dedupeKey = `${message.key}:${message.to}`
    await lockWord(req, `notify:${dedupeKey}`)
    if (await told(req, dedupeKey)) return
    const person = await personOf(req, message.to)
    if (!person) return
    const language: Language = isLanguage(person.locale) ? person.locale : defaultLanguage
    const text = await textOf(req, message.kind, language)
    const params = { name: person.name, ...message.params }
    if (text.siteTitle && (await wants(req, message.kind, message.to, 'site'))) await putOnSite(req, message, text, params, dedupeKey)
    if (text.subject && person.email && (await wants(req, message.kind, message.to, 'mail'))) {
      await putInMail(req, { kind: message.kind, to: { user: message.to }, language, params: { ...params, link: message.link }, subject: fill(text.subject, params), key: dedupeKey })
    }
  })

const told = async (req: PayloadRequest, key: string) =>
  Boolean(await sqlFor(req).first(sql`select 1 from notifications where dedupe_key = ${key} union all select 1 from communication_logs where dedupe_key = ${key} limit 1`))

const putOnSite = async (req: PayloadRequest, message: Message, text: { siteTitle: string; siteMessage: string }, params: Record<string, unknown>, dedupeKey: string) => {
  await asSystem(req).create({
    collection: 'notifications', depth: 0,
    data: {
      user: message.to, kind: message.kind, type: (message.type ?? 'system') as 'system', dedupeKey,
      title: fill(text.siteTitle, params).slice(0, 200), message: fill(text.siteMessage || text.siteTitle, params), link: message.link,
      priority: message.priority ?? 'medium', actionRequired: message.actionRequired ?? false,
      relatedCollection: message.related?.collection, relatedId: message.related?.id,
    },
  })
  // Sent at the commit, to every web server that somebody's page listens on.
  await sqlFor(req).run(sql`select pg_notify('inkwell_live', ${JSON.stringify({ user: message.to, type: 'notification' })})`)
}

export type Mail = {
  kind: string
  to: { user?: string; address?: string }
  language: Language
  params: Record<string, unknown>
  subject: string
  key: string
}

/** Writes a mail down and queues its sending, in the caller's transaction. */
export const putInMail = async (req: PayloadRequest, mail: Mail): Promise<void> => {
  const log = await asSystem(req).create({
    collection: 'communication-logs', depth: 0,
    data: {
      kind: mail.kind, templateUsed: mail.kind, language: mail.language, subject: mail.subject.slice(0, 200), params: mail.params,
      communicationType: 'email', recipients: [{ ...mail.to, deliveryStatus: 'pending' }], dedupeKey: mail.key, deliveryStatus: 'pending', attempts: 0,
    },
  })
  await enqueue(req, 'messaging.send', { log: log.id, kind: mail.kind }, { key: `mail:${log.id}` })
}

/** Writes to an address that belongs to no account yet, such as an invited guardian's. The same key writes once. */
export const writeTo = (req: PayloadRequest, mail: Omit<Mail, 'subject' | 'to'> & { address: string }): Promise<void> =>
  inTransaction(req, async () => {
    await lockWord(req, `notify:${mail.key}`)
    if (await told(req, mail.key)) return
    const text = await textOf(req, mail.kind, mail.language)
    await putInMail(req, { ...mail, to: { address: mail.address }, subject: fill(text.subject, mail.params) })
  })
