import { getLocale, getTranslations } from 'next-intl/server'
import { languages } from '@/platform/i18n/languages'
import { moods } from '../cover/moods'
import { languageName } from '../languageName'
import type { Choices } from './types'

const more = ['de', 'it', 'pt', 'tr', 'fa', 'he', 'ur', 'ru', 'uk', 'hi', 'zh', 'ja', 'sw', 'nl', 'pl']
const ages = ['under_6', '6_8', '9_12', '13_plus'] as const
const levels = ['first_words', 'first_sentences', 'growing', 'fluent', 'advanced'] as const
const licences = ['cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other'] as const

/** The lists of the author's forms in the language of the page. */
export const choicesFor = async (): Promise<Choices> => {
  const t = await getTranslations('library')
  const tMoods = await getTranslations('authoring.moods')
  const locale = await getLocale()
  return {
    languages: [...languages, ...more].map((value) => ({ value, label: languageName(value, locale) })),
    ages: ages.map((value) => ({ value, label: t(`ages.${value}`) })),
    levels: levels.map((value) => ({ value, label: t(`levels.${value}`) })),
    licences: licences.map((value) => ({ value, label: t(`licences.${value}`), hint: t(`licenceMeans.${value}`) })),
    moods: moods.map((value) => ({ value, label: tMoods(value) })),
  }
}
