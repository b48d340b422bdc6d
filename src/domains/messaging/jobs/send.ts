import type { PayloadRequest } from 'payload'
import { issueToken, personOf } from '@/domains/accounts/api'
import { asSystem } from '@/platform/access/viewer'
import type { CronTask } from '@/platform/events/types'
import { isLanguage, type Language } from '@/platform/i18n/languages'
import { keepsOutbox, siteUrl } from '@/platform/mail/settings'
import { allDomains } from '@/platform/domain/registry'
import { layOut } from '../mail/layOut'
import { unsubscribeUrl } from '../mail/unsubscribe'
import { fill, textOf } from '../services/templates'

type Log = {
  id: string; kind: string; language: string; deliveryStatus: string; attempts: number; params?: Record<string, unknown>
  recipients: { id?: string; user?: string | null; address?: string | null }[]
}

const isAboutAccount = (kind: string) => allDomains().flatMap((one) => one.notifies ?? []).find((one) => one.kind === kind)?.aboutAccount ?? false

/** The address in the mail: pages of the site carry the reader's language, the admin panel's do not. */
const addressOf = (link: unknown, language: Language): string | undefined => {
  if (typeof link !== 'string' || !link) return undefined
  if (/^https?:/.test(link)) return link
  return `${siteUrl()}${link.startsWith('/admin') || link.startsWith('/api') ? link : `/${language}${link}`}`
}

/** Secret links are made now, so that they stand in no table: `secret` names the token's purpose and its page. */
const linkOf = async (req: PayloadRequest, log: Log, language: Language): Promise<string | undefined> => {
  const params = log.params ?? {}
  const secret = params.secret as { purpose: string; page: string; minutes: number; identifier?: string } | undefined
  if (!secret) return addressOf(params.link, language)
  const token = await issueToken(req, { purpose: secret.purpose, minutes: secret.minutes, user: log.recipients[0]?.user ?? undefined, identifier: secret.identifier })
  return addressOf(`${secret.page}?token=${encodeURIComponent(token)}`, language)
}

/**
 * Sends one mail. Safe to run again: a mail that was sent is not sent again, and a try that broke off
 * leaves it pending. The last failed try marks it as failed and leaves the job among the dead ones.
 */
export const send: CronTask = {
  name: 'messaging.send',
  run: async (req, input, { lastAttempt }) => {
    const log = (await asSystem(req).findByID({ collection: 'communication-logs', id: String(input.log), depth: 0, disableErrors: true })) as unknown as Log | null
    if (!log || log.deliveryStatus === 'sent') return
    const language: Language = isLanguage(log.language) ? log.language : 'en'
    const { user, address } = log.recipients[0]
    const to = address ?? (user ? (await personOf(req, user))?.email : undefined)
    if (!to) return finish(req, log, 'failed', { lastError: 'This person has no address any more.' })
    const text = await textOf(req, log.kind, language)
    const params = log.params ?? {}
    const unsubscribe = user && !isAboutAccount(log.kind) ? unsubscribeUrl(user, log.kind) : undefined
    const link = await linkOf(req, log, language)
    const subject = fill(text.subject, params)
    const { html, plain } = await layOut({ language, subject, body: fill(text.body, params), action: link ? { label: text.actionLabel, url: link } : undefined, unsubscribe })
    try {
      await req.payload.sendEmail({
        to, subject, html, text: plain, messageId: `<${log.id}@${new URL(siteUrl()).hostname}>`,
        headers: unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {},
      })
    } catch (error) {
      const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 300)
      await finish(req, log, lastAttempt ? 'failed' : 'pending', { lastError })
      throw error
    }
    await finish(req, log, 'sent', { lastError: null, ...(keepsOutbox() ? { message: plain, messageHtml: html } : {}) })
  },
}

const finish = async (req: PayloadRequest, log: Log, deliveryStatus: 'pending' | 'sent' | 'failed', more: Record<string, unknown>) => {
  const sentAt = deliveryStatus === 'sent' ? new Date().toISOString() : null
  await asSystem(req).update({
    collection: 'communication-logs', id: log.id, depth: 0,
    data: { deliveryStatus, attempts: log.attempts + 1, recipients: log.recipients.map((one) => ({ ...one, deliveryStatus, sentAt })), ...more } as never,
  })
}
