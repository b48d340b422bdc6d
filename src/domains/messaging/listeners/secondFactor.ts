import { personOf } from '@/domains/accounts/api'
import type { Listener } from '@/platform/events/types'
import { isLanguage, type Language } from '@/platform/i18n/languages'
import { notify } from '../services/notify'

type Change = 'authenticator_added' | 'authenticator_removed' | 'passkey_added' | 'passkey_removed'

const sentences: Record<Language, Record<Change, string>> = {
  en: {
    authenticator_added: 'An authenticator app was set up.', authenticator_removed: 'The authenticator app was removed.',
    passkey_added: 'The passkey “{passkey}” was added.', passkey_removed: 'The passkey “{passkey}” was removed.',
  },
  fr: {
    authenticator_added: 'Une application d’authentification a été installée.', authenticator_removed: 'L’application d’authentification a été retirée.',
    passkey_added: 'La clé d’accès « {passkey} » a été ajoutée.', passkey_removed: 'La clé d’accès « {passkey} » a été retirée.',
  },
  es: {
    authenticator_added: 'Se configuró una aplicación de autenticación.', authenticator_removed: 'Se quitó la aplicación de autenticación.',
    passkey_added: 'Se añadió la llave de acceso «{passkey}».', passkey_removed: 'Se quitó la llave de acceso «{passkey}».',
  },
  ar: {
    authenticator_added: 'أُعدّ تطبيق مصادقة.', authenticator_removed: 'أُزيل تطبيق المصادقة.',
    passkey_added: 'أُضيف مفتاح المرور «{passkey}».', passkey_removed: 'أُزيل مفتاح المرور «{passkey}».',
  },
}

/** Tells the owner at once what changed about the way into his account. */
export const secondFactorListener: Listener = {
  name: 'messaging.account.second_factor_changed',
  on: 'account.secondFactorChanged',
  hear: async (req, news) => {
    const to = String(news.userId)
    const person = await personOf(req, to)
    const change = sentences[isLanguage(person?.locale) ? person.locale : 'en'][news.change as Change].replace('{passkey}', String(news.passkey ?? ''))
    await notify(req, { kind: 'account.second_factor_changed', to, key: `account.second_factor_changed:${news.key}`, link: '/account/security', params: { change } })
  },
}
