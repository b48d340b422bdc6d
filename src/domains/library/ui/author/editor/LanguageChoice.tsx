'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLocale, useTranslations } from 'next-intl'
import { languages } from '@/platform/i18n/languages'
import { languageName } from '../../languageName'
import { $setLanguage } from './blockState'
import { $selectedElements } from './blocks'

/** Languages beyond our own that stories quote from most; any other that stands in a text is shown too. */
const more = ['de', 'it', 'pt', 'tr', 'fa', 'he', 'ur', 'ru', 'uk', 'hi', 'zh', 'ja']

/** The language, and with it the direction, of the paragraphs where the author stands. */
export function LanguageChoice({ lang, workLanguage, disabled }: { lang: string; workLanguage: string; disabled?: boolean }) {
  const [editor] = useLexicalComposerContext()
  const t = useTranslations('authoring.editor')
  const locale = useLocale()
  const known = [...languages, ...more]
  const all = lang && !known.includes(lang as 'en') ? [...known, lang] : known
  const choose = (chosen: string) => {
    editor.update(() => $selectedElements().forEach((node) => $setLanguage(node, chosen)))
    editor.focus()
  }
  return (
    <select
      aria-label={t('language')} title={t('language')} disabled={disabled} value={lang} onChange={(event) => choose(event.target.value)}
      className="min-h-9 max-w-40 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
    >
      <option value="">{t('workLanguage', { language: languageName(workLanguage, locale) })}</option>
      {all.map((tag) => <option key={tag} value={tag}>{languageName(tag, locale)}</option>)}
    </select>
  )
}
