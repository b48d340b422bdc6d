'use client'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import type { RichTextDocument } from '@/platform/richtext/document'
import { countWords, lexicalToPlainText, readingMinutes } from '@/platform/richtext/plain-text'
import { levelOf } from './levelOf'

/** How many words, how long to read, and for whom it reads; counted aside, so that typing never waits. */
export function Measures({ document, language }: { document: RichTextDocument | null | undefined; language: string }) {
  const t = useTranslations('authoring.editor')
  const later = useDeferredValue(document)
  const { words, level } = useMemo(() => {
    const text = later ? lexicalToPlainText(later) : ''
    return { words: countWords(text, language), level: levelOf(text, language) }
  }, [later, language])
  return (
    <p className="text-sm text-ink-soft" data-measures>
      {[t('words', { count: words }), ...(words > 0 ? [t('minutes', { minutes: readingMinutes(words, language) })] : []), ...(level ? [t('level', { level: t(`levels.${level}`) })] : [])].join(' · ')}
    </p>
  )
}
