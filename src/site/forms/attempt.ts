import { apiFor, ApiError, type Api } from '@/platform/api/client'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import { fieldSentence, sentenceOf } from './sentences'
import type { FormState } from './state'

type Attempt = { api: Api; language: Language; text: (name: string) => string; ticked: (name: string) => boolean }

/** The language of the page that the form stands on: server actions have no address to read it from. */
export const languageOf = (form: FormData): Language => {
  const named = form.get('language-of-page')
  return isLanguage(named) ? named : defaultLanguage
}

const kept = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !/password|^\$/i.test(name) ? [[name, value] as const] : [])))

/**
 * Runs what a form asks of the API. A refusal comes back as sentences in the reader's language, beside the
 * fields that it names, together with what was typed; redirects and accidents go their own way.
 */
export async function attempt(form: FormData, work: (given: Attempt) => Promise<FormState>): Promise<FormState> {
  const language = languageOf(form)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  try {
    return await work({ api: await apiFor(), language, text, ticked: (name) => form.get(name) !== null })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const fields = await Promise.all(error.fields.map(async ({ path, message }) => [path, await fieldSentence(error, path, message, language)] as const))
    // Where fields are named, each says what is wrong with it; the form only says that something is.
    return { code: error.code, problem: await sentenceOf(error, language), fields: Object.fromEntries(fields), values: kept(form) }
  }
}
