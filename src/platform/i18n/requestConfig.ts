import type { AbstractIntlMessages } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { locale as localeOfAddress } from 'next/root-params'
import { defaultLanguage, isLanguage, type Language } from './languages'

/**
 * What next-intl needs to know of one request. The language is the one asked for by name, else that
 * of the address; an unknown one answers in the default language instead of failing.
 * Instants are shown in UTC until a page passes the viewer's own time zone.
 */
export const requestConfig = (messagesOf: (language: Language) => AbstractIntlMessages) =>
  getRequestConfig(async ({ locale, requestLocale }) => {
    const asked = locale ?? (await requestLocale) ?? (await localeOfAddress())
    const language = isLanguage(asked) ? asked : defaultLanguage
    return { locale: language, messages: messagesOf(language), timeZone: 'UTC' }
  })
