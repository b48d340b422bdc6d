import { useTranslations } from 'next-intl'
import { directionOf } from '@/platform/i18n/languages'
import { RichText } from '@/platform/richtext/RichText'
import { Cover } from '@/site/design/Cover'
import { coverAddress } from '../../cover/address'
import { SpreadView } from '../spreads/SpreadView'
import type { Workspace } from '../types'

/** A work as a reader has it before him: its face, its words or pages. Made of what stands in the draft. */
export function ReaderView({ work }: { work: Workspace }) {
  const t = useTranslations('authoring')
  const { fields, pictures, pdf } = work
  const title = fields.title || t('list.untitled')
  const cover = fields.cover ? pictures[fields.cover] : undefined
  const drawn = coverAddress({ title, author: fields.authorName, mood: fields.mood ?? undefined, language: fields.language })
  const isEmpty = !fields.body && !fields.spreads?.length && !pdf?.thumbnails.length
  return (
    <article lang={fields.language} dir={directionOf(fields.language)} className="page-frame grid gap-6 py-6">
      <header className="flex flex-wrap items-end gap-5">
        <Cover title={title} language={fields.language} image={{ url: cover ?? drawn, alt: fields.coverAlt ?? title, width: 300, height: 400 }} className="w-28 shrink-0 sm:w-36" />
        <div className="grid min-w-0 max-w-measure flex-1 basis-52 gap-2">
          <h1 className="text-2xl sm:text-3xl">{title}</h1>
          {fields.subtitle && <p className="font-reading text-lg text-ink-soft">{fields.subtitle}</p>}
          <p className="text-ui text-ink-soft">{fields.authorName}</p>
          {fields.summary && <p className="text-base">{fields.summary}</p>}
        </div>
      </header>
      {isEmpty && <p className="text-ink-soft">{t('preview.empty')}</p>}
      {fields.body && <div className="prose mx-auto"><RichText document={fields.body} language={fields.language} mediaUrl={(value) => pictures[typeof value === 'object' ? String(value.id) : String(value)] ?? null} /></div>}
      {fields.spreads && fields.spreads.length > 0 && (
        <ol className="grid gap-6">{fields.spreads.map((spread, index) => <li key={spread.id ?? index} aria-label={t('preview.spread', { number: index + 1 })}><SpreadView spread={spread} url={spread.picture ? pictures[spread.picture] : undefined} language={fields.language} /></li>)}</ol>
      )}
      {pdf && pdf.thumbnails.length > 0 && <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4">{pdf.thumbnails.map((url, index) => <li key={url}><img src={url} alt={String(index + 1)} className="w-full rounded-sm border border-line" /></li>)}</ul>}
    </article>
  )
}
