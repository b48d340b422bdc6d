import { useTranslations } from 'next-intl'
import type { ReadingText, Spread } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { Languages } from '../Languages'
import { Locked } from '../Locked'
import '../pages/turner.css'
import { PageTurner } from '../pages/PageTurner'
import '../reader/reader.css'
import { faceOf } from '../WorkCover'

/** One double page: a picture, and a few words with it. */
function SpreadPage({ spread, index, language }: { spread: Spread; index: number; language: string }) {
  return (
    <div className="spread" data-side={spread.side}>
      {spread.picture && (
        <img
          src={spread.picture.url}
          alt={spread.picture.alt}
          width={spread.picture.width ?? 1440}
          height={spread.picture.height ?? 960}
          loading={index < 2 ? 'eager' : 'lazy'}
          decoding="async"
          lang={language}
        />
      )}
      {spread.text && (
        <p className="spread-words" lang={language} dir="auto">
          {words(spread.text)}
        </p>
      )}
    </div>
  )
}

/** The few words of a picture know one mark, *leaning* ones. */
function words(text: string) {
  return text.split(/\*([^*\n]+)\*/).map((part, index) => (index % 2 === 1 ? <em key={index}>{part}</em> : part))
}

/** A picture book, to be turned page by page, or looked through in a column. */
export function PictureBook({ text }: { text: ReadingText }) {
  const t = useTranslations('library')
  const { card, edition, editions, spreads } = text
  const isCut = spreads.length < text.spreadTotal
  return (
    <>
      <h1 className="sr-only" lang={text.language}>
        {text.title}
      </h1>
      <PageTurner
        reading={{ shelf: 'stories', id: card.id, translation: edition.translation, title: text.title, language: text.language, cover: faceOf(card).url, href: pathOf.read(card.slug), chapter: null }}
        back={{ href: pathOf.work(card), label: t('text.backStory') }}
        pages={spreads.map((spread, index) => ({ key: spread.id, node: <SpreadPage spread={spread} index={index} language={text.language} /> }))}
        from={1}
        total={spreads.length}
        isPaired={false}
        layout="spread"
      >
        <div className="mx-auto grid max-w-3xl justify-items-center gap-6">
          {!text.open.allowed && isCut && <Locked open={text.open} price={text.price} title={t('locked.end')} back={pathOf.read(card.slug)} />}
          <Languages editions={editions} current={edition} label={t('text.languages')} hrefOf={({ slug }) => pathOf.read(slug)} />
        </div>
      </PageTurner>
    </>
  )
}
