import accountsAr from '@/domains/accounts/ui/messages/ar'
import accountsEn from '@/domains/accounts/ui/messages/en'
import accountsEs from '@/domains/accounts/ui/messages/es'
import accountsFr from '@/domains/accounts/ui/messages/fr'
import authoringAr from '@/domains/library/ui/author/messages/ar'
import authoringEn from '@/domains/library/ui/author/messages/en'
import authoringEs from '@/domains/library/ui/author/messages/es'
import authoringFr from '@/domains/library/ui/author/messages/fr'
import libraryAr from '@/domains/library/ui/messages/ar'
import libraryEn from '@/domains/library/ui/messages/en'
import libraryEs from '@/domains/library/ui/messages/es'
import libraryFr from '@/domains/library/ui/messages/fr'
import messagingAr from '@/domains/messaging/ui/messages/ar'
import messagingEn from '@/domains/messaging/ui/messages/en'
import messagingEs from '@/domains/messaging/ui/messages/es'
import messagingFr from '@/domains/messaging/ui/messages/fr'
import type { Language } from '@/platform/i18n/languages'
import ar from '../locales/ar'
import en from '../locales/en'
import es from '../locales/es'
import fr from '../locales/fr'

/**
 * Every text of the site, by language. A domain's ui brings its own as
 * `src/domains/<domain>/ui/messages/<language>.ts`, a default export under the domain's name
 * (`export default { library: {...} }`; the other languages are typed by the English one), and is
 * spread into each line here. A key that one language lacks is an error of types.
 */
const english = { ...en, ...accountsEn, ...messagingEn, ...libraryEn, ...authoringEn }

export type Messages = typeof english

export const messages: Record<Language, Messages> = {
  en: english,
  fr: { ...fr, ...accountsFr, ...messagingFr, ...libraryFr, ...authoringFr },
  es: { ...es, ...accountsEs, ...messagingEs, ...libraryEs, ...authoringEs },
  ar: { ...ar, ...accountsAr, ...messagingAr, ...libraryAr, ...authoringAr },
}
