/** Scripts that can be told apart by their letters, with the language we assume where none is said. */
const SCRIPTS = [
  { name: 'Latin', letters: /\p{Script=Latin}/gu, language: 'en' },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu, language: 'ar' },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { name: 'Greek', letters: /\p{Script=Greek}/gu, language: 'el' },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { name: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { name: 'Han', letters: /\p{Script=Han}/gu, language: 'zh' },
  { name: 'Hangul', letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { name: 'Thai', letters: /\p{Script=Thai}/gu, language: 'th' },
] as const
export type ScriptName = (typeof SCRIPTS)[number]['name']

const SCRIPT_OF_LANGUAGE: Record<string, ScriptName> = {
  ar: 'Arabic', fa: 'Arabic', ur: 'Arabic', ps: 'Arabic', sd: 'Arabic', ug: 'Arabic', ckb: 'Arabic',
  he: 'Hebrew', yi: 'Hebrew', ru: 'Cyrillic', uk: 'Cyrillic', bg: 'Cyrillic', sr: 'Cyrillic', be: 'Cyrillic',
  el: 'Greek', ja: 'Kana', zh: 'Han', ko: 'Hangul', hi: 'Devanagari', mr: 'Devanagari', ne: 'Devanagari', th: 'Thai',
}

/** The tag in its canonical form, or nothing where it is no BCP 47 tag. `AR_ma` is `ar-MA`. */
export function languageTag(value: string | undefined): string | undefined {
  if (!value || value.length > 35) return undefined
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** The language without region or script: `ar-MA` is `ar`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0].toLowerCase()

/** The script that a language is usually written in. */
export const scriptOf = (tag: string): ScriptName => SCRIPT_OF_LANGUAGE[baseLanguage(tag)] ?? 'Latin'

/**
 * The language of a text that is plainly not in `expected`: nothing where the scripts agree, where
 * there are too few letters to tell, or where both scripts are present in earnest (an Arabic
 * sentence full of English names stays Arabic). `assumed` names the language to give for a script.
 */
export function foreignLanguage(
  text: string, expected: string, assumed: Partial<Record<ScriptName, string>> = {},
): string | undefined {
  const own = scriptOf(expected)
  const counts = SCRIPTS.map((script) => ({ script, count: text.match(script.letters)?.length ?? 0 }))
  const total = counts.reduce((sum, entry) => sum + entry.count, 0)
  const expectedCount = counts
    .filter(({ script }) => script.name === own || (own === 'Kana' && script.name === 'Han'))
    .reduce((sum, entry) => sum + entry.count, 0)
  if (total < MIN_LETTERS || expectedCount / total > MAX_SHARE) return undefined
  const strongest = counts.reduce((a, b) => (b.count > a.count ? b : a))
  if (strongest.script.name === own || strongest.count / total < 1 - MAX_SHARE) return undefined
  return assumed[strongest.script.name] ?? strongest.script.language
}

/** Fewer letters than a short word pair say nothing: a lone product name is no change of language. */
const MIN_LETTERS = 8
const MAX_SHARE = 0.15
