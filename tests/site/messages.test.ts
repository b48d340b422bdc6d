import { createTranslator, type AbstractIntlMessages } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { languages } from '@/platform/i18n/languages'
import { messages } from '@/site/i18n/messages'

/** Every text with its dotted key. */
function textsOf(bundle: AbstractIntlMessages, path = ''): [string, string][] {
  return Object.entries(bundle).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsOf(value, `${path}${key}.`),
  )
}

/** The names that a text waits for, plural branches and formats aside. */
const namesIn = (text: string) => [...new Set([...text.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map((match) => match[1]))].sort()

describe('the texts of the site', () => {
  it.each(languages)('can all be put into words in %s', (language) => {
    const failures: string[] = []
    for (const [key, text] of textsOf(messages[language])) {
      const onError = (error: Error) => failures.push(`${key}: ${error.message}`)
      const translate = createTranslator({ locale: language, messages: { text }, onError })
      const tags = [...text.matchAll(/<(\w+)>/g)].map((match) => [match[1], (inside: string) => inside] as const)
      translate.markup('text', { ...Object.fromEntries(namesIn(text).map((name) => [name, 3])), ...Object.fromEntries(tags) })
    }
    expect(failures).toEqual([])
  })

  it.each(languages)('wait in %s for the same names as in English', (language) => {
    const own = new Map(textsOf(messages[language]))
    for (const [key, text] of textsOf(messages.en)) {
      const simple = !/plural|select/.test(text)
      if (simple) expect([key, namesIn(own.get(key) ?? '')]).toEqual([key, namesIn(text)])
    }
  })
})
