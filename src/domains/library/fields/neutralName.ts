import { isLanguage, type Language } from '@/platform/i18n/languages'

/** How a work names a child who may not be named, in the language of the work. */
export const neutralNames: Record<Language, string> = { en: 'A young author', fr: 'Une jeune plume', es: 'Una pluma joven', ar: 'قلم ناشئ' }

export const neutralName = (language: unknown): string => neutralNames[isLanguage(language) ? language : 'en']
