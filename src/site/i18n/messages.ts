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
const english = { ...en }

export type Messages = typeof english

export const messages: Record<Language, Messages> = {
  en: english,
  fr: { ...fr },
  es: { ...es },
  ar: { ...ar },
}
