import { admin } from '@/platform/access/rules'
import { defineDomain } from '@/platform/domain/defineDomain'
import { access } from './access'
import { CommunicationLogs } from './collections/CommunicationLogs'
import { MessageTemplates } from './collections/MessageTemplates'
import { Notifications } from './collections/Notifications'
import { kinds } from './endpoints/kinds'
import { bell, read, stream } from './endpoints/notifications'
import { outboxMail } from './endpoints/outbox'
import { unsubscribe, unsubscribePage } from './endpoints/unsubscribe'
import { send } from './jobs/send'
import { accountListeners } from './listeners/account'
import { guardianListeners } from './listeners/guardians'
import { secondFactorListener } from './listeners/secondFactor'
import { labels as ar } from './locales/ar'
import { labels as en } from './locales/en'
import { labels as es } from './locales/es'
import { labels as fr } from './locales/fr'
import { personalData } from './personalData'
import { ensureTemplates } from './services/templates'

const aboutAccount = ['verify_email', 'sign_up_repeated', 'password_reset', 'password_changed', 'email_change', 'email_changed', 'locked_out', 'banned', 'roles_changed', 'second_factor_changed']

/** Telling people things, on the page and by mail. */
export const messaging = defineDomain({
  name: 'messaging',
  adminGroup: { en: 'Messages', fr: 'Messages', es: 'Mensajes', ar: 'الرسائل' },
  collections: [Notifications, CommunicationLogs, MessageTemplates],
  access,
  labels: { en, fr, es, ar },
  endpoints: [bell, read, stream, kinds, unsubscribePage, unsubscribe, outboxMail],
  listeners: [...accountListeners, ...guardianListeners, secondFactorListener],
  tasks: [send],
  notifies: aboutAccount.map((name) => ({ kind: `account.${name}`, channels: ['site', 'mail'], aboutAccount: true })),
  personalData,
  adminViews: [{ name: 'outbox', path: '/outbox', Component: '@/domains/messaging/admin/OutboxView#OutboxView', label: { en: 'Outbox', fr: 'Boîte d’envoi', es: 'Bandeja de salida', ar: 'صندوق الصادر' }, may: admin }],
  essentials: async (req) => void (await ensureTemplates(req)),
})
