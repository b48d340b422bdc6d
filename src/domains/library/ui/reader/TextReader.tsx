import { useLocale, useTranslations } from 'next-intl'
import { directionOf } from '@/platform/i18n/languages'
import { RichText } from '@/platform/richtext/RichText'
import { Banner } from '@/site/design/Banner'
import { buttonStyle } from '@/site/design/buttonStyle'
import { Disclosure } from '@/site/design/Disclosure'
import { List } from '@/site/design/icons'
import { Prose } from '@/site/design/Prose'
import type { ReadingText } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { languageName } from '../languageName'
import { Languages } from '../Languages'
import { Locked } from '../Locked'
import { Contents } from '../story/Contents'
import { faceOf } from '../WorkCover'
import { EarlyPreferences } from './EarlyPreferences'
import { pictureIn } from './pictureIn'
import './reader.css'
import { ReaderFrame } from './ReaderFrame'
import type { Reading } from './savePlace'
import { TextEnd } from './TextEnd'

const hrefOf = ({ card, chapter }: ReadingText, slug: string) => (card.shelf === 'stories' ? pathOf.read(slug) : pathOf.chapter(slug, chapter?.key ?? ''))

/** What the frame must know to remember a place. */
const readingOf = (text: ReadingText): Reading => ({
  shelf: text.card.shelf, id: text.card.id, translation: text.edition.translation, title: text.card.title, language: text.language, cover: faceOf(text.card).url,
  href: hrefOf(text, text.card.slug), chapter: text.chapter && { id: text.chapter.id, key: text.chapter.key, index: text.chapter.index, total: text.chapter.total },
})

/** A story, or a chapter of a book, to be read: the words first, all else at the edges. */
export function TextReader({ text }: { text: ReadingText }) {
  const t = useTranslations('library')
  const locale = useLocale()
  const { card, chapter, edition, editions, previous, next } = text
  const chapterHref = (one: { key: string } | null) => (one ? pathOf.chapter(card.slug, one.key) : undefined)
  const contents = text.chapters.length > 0 && (
    <Disclosure
      label={t('text.contents')}
      summary={<List aria-hidden className="size-5" />}
      summaryClassName={buttonStyle('quiet', 'md', true)}
      panelClassName="w-[min(24rem,90vw)] px-4"
    >
      <Contents slug={card.slug} chapters={text.chapters} language={edition.language} current={chapter?.key} />
    </Disclosure>
  )
  return (
    <ReaderFrame
      reading={readingOf(text)}
      slug={card.slug}
      back={{ href: pathOf.work(card), label: card.shelf === 'stories' ? t('text.backStory') : t('text.back') }}
      previous={chapterHref(previous)}
      next={chapterHref(next)}
      contents={contents}
    >
      <EarlyPreferences />
      <article className="page-frame py-8 sm:py-12">
        <div className="reading-column">
          <header className="mb-8 grid gap-3 sm:mb-12">
            {chapter && <p className="text-sm text-ink-soft">{t('text.chapterOf', { index: chapter.index + 1, total: chapter.total })}</p>}
            <div className="grid gap-3" lang={text.language} dir={directionOf(text.language)}>
              <h1 className="text-2xl sm:text-3xl">{text.title}</h1>
              {!chapter && (
                <p className="text-ui text-ink-soft">
                  <bdi>{card.authorName}</bdi>
                </p>
              )}
            </div>
            <Languages editions={editions} current={edition} label={t('text.languages')} hrefOf={({ slug }) => hrefOf(text, slug)} />
            {text.isUntranslated && <Banner>{t('text.untranslated', { language: languageName(text.language, locale) })}</Banner>}
          </header>
          {text.body ? (
            <Prose language={text.language}>
              <RichText document={text.body} mediaUrl={pictureIn} language={text.language} />
            </Prose>
          ) : (
            text.open.allowed && <p className="text-center text-ink-soft">{t('text.noText')}</p>
          )}
          <footer className="mt-12 grid gap-6 text-base">
            {!text.open.allowed && (text.isPreview || !text.body) && (
              <Locked open={text.open} price={text.price} title={text.body ? t('locked.end') : t('locked.title')} back={hrefOf(text, card.slug)} />
            )}
            <TextEnd text={text} />
          </footer>
        </div>
      </article>
    </ReaderFrame>
  )
}
