import { staff } from '../../access/rules'
import type { AdminView } from '../../admin/types'
import { inboxWords } from '../words'

const label = { en: inboxWords.en.title, fr: inboxWords.fr.title, es: inboxWords.es.title, ar: inboxWords.ar.title }

/** The inbox and the page of one case. */
export const inboxViews: AdminView[] = [
  { name: 'inbox', path: '/inbox', Component: '@/platform/moderation/admin/InboxView#InboxView', may: staff, label },
  { name: 'inboxCase', path: '/inbox/:collection/:id', Component: '@/platform/moderation/admin/CaseView#CaseView', may: staff, label, isLinked: false },
]
