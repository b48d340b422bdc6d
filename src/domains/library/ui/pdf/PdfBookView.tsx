import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { LinkButton } from '@/site/design/LinkButton'
import { Lock } from '@/site/design/icons'
import type { PdfBook, PdfPage } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { Locked } from '../Locked'
import { PageTurner } from '../pages/PageTurner'
import '../reader/reader.css'
import '../pages/turner.css'
import { faceOf } from '../WorkCover'

/** One page: its picture, and its words for those who listen, search or copy. */
function Page({ page, total, language, isEager }: { page: PdfPage; total: number; language: string; isEager: boolean }) {
  const t = useTranslations('library.pdf')
  const ratio = { '--ratio': page.width / Math.max(1, page.height) } as CSSProperties
  if (!page.picture)
    return (
      <div className="pdf-page" style={ratio}>
        <p className="pdf-closed">
          <span className="grid justify-items-center gap-3">
            <Lock aria-hidden className="size-8" strokeWidth={1.5} />
            {t('closed')}
          </span>
        </p>
      </div>
    )
  return (
    <div className="pdf-page" style={ratio}>
      <img
        src={page.picture}
        alt={t('pageOf', { number: page.number, total })}
        width={Math.round(page.width)}
        height={Math.round(page.height)}
        loading={isEager ? 'eager' : 'lazy'}
        decoding="async"
        draggable={false}
      />
      {page.text && (
        <details className="text-ui">
          <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft underline">{t('words')}</summary>
          <p className="max-w-measure py-2 font-reading whitespace-pre-line" lang={language} dir="auto">
            {page.text}
          </p>
        </details>
      )}
    </div>
  )
}

/** A PDF book, page by page: our own pictures and words of it, never the file of somebody who may not have it. */
export function PdfBookView({ book }: { book: PdfBook }) {
  const t = useTranslations('library')
  const { card, pages, total, from, open } = book
  const address = pathOf.pdf(card.slug)
  const isCut = pages.some(({ picture }) => !picture)
  const last = from + pages.length - 1
  return (
    <>
      <h1 className="sr-only" lang={card.language}>
        {card.title}
      </h1>
      <PageTurner
        reading={{ shelf: 'books', id: card.id, translation: null, title: card.title, language: card.language, cover: faceOf(card).url, href: address, chapter: null }}
        back={{ href: pathOf.work(card), label: t('text.back') }}
        pages={pages.map((page, index) => ({ key: String(page.number), node: <Page page={page} total={total} language={card.language} isEager={index < 3} /> }))}
        from={from}
        total={total}
        isPaired
        layout={book.layout}
        hrefOfPage={address}
      >
        <div className="mx-auto grid max-w-3xl gap-6">
          {!open.allowed && isCut && <Locked open={open} price={book.price} title={t('locked.title')} back={address} />}
          <nav aria-label={t('pdf.from', { from, to: last, total })} className="flex flex-wrap items-center justify-between gap-3">
            {from > 1 ? <LinkButton href={pathOf.pdf(card.slug, Math.max(1, from - 12))}>{t('pdf.earlier')}</LinkButton> : <span />}
            <p className="text-sm text-ink-soft">{t('pdf.from', { from, to: last, total })}</p>
            {last < total ? <LinkButton href={pathOf.pdf(card.slug, last + 1)}>{t('pdf.later')}</LinkButton> : <span />}
          </nav>
        </div>
      </PageTurner>
    </>
  )
}
