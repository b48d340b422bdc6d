import { useTranslations } from 'next-intl'
import { ArrowLeft, ArrowRight } from '@/site/design/icons'
import { LinkButton } from '@/site/design/LinkButton'
import type { ReadingText } from '../../queries/reading/types'
import { pathOf } from '../addresses'

/** Where one goes from the end of a text: the next chapter, the one before, or back to the work. */
export function TextEnd({ text }: { text: ReadingText }) {
  const t = useTranslations('library.text')
  const { card, previous, next, chapter, isPreview } = text
  if (!chapter)
    return (
      <div className="grid justify-items-center gap-4 text-center">
        {!isPreview && <p className="font-reading text-base text-ink-soft italic">{t('end')}</p>}
        <LinkButton href={pathOf.work(card)}>{t('backStory')}</LinkButton>
      </div>
    )
  return (
    <>
      {!next && <p className="text-center font-reading text-base text-ink-soft italic">{t('endBook')}</p>}
      <nav aria-label={t('contents')} className="grid gap-3 sm:grid-cols-2">
        {previous ? (
          <LinkButton href={pathOf.chapter(card.slug, previous.key)} rel="prev" className="h-full justify-start! text-start!">
            <ArrowLeft aria-hidden className="flip-rtl size-5" />
            <span className="grid min-w-0">
              <span className="text-sm font-normal text-ink-soft">{t('previous')}</span>
              <span dir="auto">{previous.title}</span>
            </span>
          </LinkButton>
        ) : (
          <span />
        )}
        {next && (
          <LinkButton href={pathOf.chapter(card.slug, next.key)} rel="next" className="h-full justify-end! text-end!">
            <span className="grid min-w-0">
              <span className="text-sm font-normal text-ink-soft">{t('next')}</span>
              <span dir="auto">{next.title}</span>
            </span>
            <ArrowRight aria-hidden className="flip-rtl size-5" />
          </LinkButton>
        )}
      </nav>
    </>
  )
}
