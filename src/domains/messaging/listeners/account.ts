import type { Listener, News } from '@/platform/events/types'
import type { PayloadRequest } from 'payload'
import { isLanguage } from '@/platform/i18n/languages'
import { notify, writeTo } from '../services/notify'

const day = 60 * 24

/** A message about the account whose words need nothing but what the event carries. */
const tell = (on: string, kind: string, link: string, secret?: { purpose: string; page: string; minutes: number }): Listener => ({
  name: `messaging.${kind}`,
  on,
  hear: (req: PayloadRequest, news: News) =>
    notify(req, { kind, to: String(news.userId), key: `${kind}:${news.key}`, link, params: { ...news, ...(secret ? { secret } : {}) } }),
})

export const accountListeners: Listener[] = [
  tell('account.verificationRequested', 'account.verify_email', '/', { purpose: 'verify_email', page: '/verify-email', minutes: day }),
  tell('account.signUpRepeated', 'account.sign_up_repeated', '/forgot-password'),
  tell('account.passwordResetRequested', 'account.password_reset', '/', { purpose: 'reset_password', page: '/reset-password', minutes: 60 }),
  tell('account.passwordChanged', 'account.password_changed', '/account/security'),
  tell('account.lockedOut', 'account.locked_out', '/forgot-password'),
  tell('account.banned', 'account.banned', ''),
  tell('account.rolesChanged', 'account.roles_changed', '/sign-in'),
  tell('account.emailChangeRequested', 'account.email_changed', '/account/security'),
  {
    name: 'messaging.account.email_change',
    on: 'account.emailChangeRequested',
    hear: (req, news) =>
      writeTo(req, {
        kind: 'account.email_change', address: String(news.newAddress), language: isLanguage(news.language) ? news.language : 'en', key: `account.email_change:${news.key}`,
        params: { name: news.name, secret: { purpose: 'change_email', page: '/confirm-email', minutes: day, identifier: String(news.userId) } },
      }),
  },
]
