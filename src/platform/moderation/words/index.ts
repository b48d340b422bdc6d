import { isLanguage, type Language } from '../../i18n/languages'
import { ar } from './ar'
import { en, type InboxWords } from './en'
import { es } from './es'
import { fr } from './fr'

export type { InboxWords } from './en'

/** The words of the inbox and of the page of one case. */
export const inboxWords: Record<Language, InboxWords> = { en, fr, es, ar }

export const wordsFor = (language: string): InboxWords => inboxWords[isLanguage(language) ? language : 'en']
