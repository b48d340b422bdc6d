import { getTranslations } from 'next-intl/server'
import type { ApiError } from '@/platform/api/client'
import type { Language } from '@/platform/i18n/languages'
import { problemText } from '../i18n/problems'

/** What a sentence about a refusal may need: how long to wait, until when, why. */
const valuesOf = ({ extra }: ApiError) => ({
  minutes: Math.max(1, Math.ceil(Number(extra.retryAfter ?? 60) / 60)),
  reason: typeof extra.reason === 'string' ? extra.reason : '',
})

/** A refusal of the API in the reader's language, by its code; the server's own words for a code that has none yet. */
export const sentenceOf = async (error: ApiError, language: Language): Promise<string> => problemText(language, error.code, error.message, valuesOf(error))

/** What is wrong with one field: by its name where the input was malformed, else by the refusal's code. */
export const fieldSentence = async (error: ApiError, path: string, message: string, language: Language): Promise<string> => {
  if (error.code !== 'input.invalid') return sentenceOf(error, language)
  const t = await getTranslations({ locale: language, namespace: 'errors.field' })
  const key = path.split('.')[0] as never
  return t.has(key) ? t(key) : t.has('other') ? t('other') : message
}
