import type { Language } from '@/platform/i18n/languages'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { MessageTexts } from './types'

/** The words that the house brings; editors may change them in the admin panel. */
export const standardTexts: Record<Language, MessageTexts> = { en, fr, es, ar }
