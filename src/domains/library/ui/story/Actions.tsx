import { useTranslations } from 'next-intl'
import { BookOpen, Download, FileText } from '@/site/design/icons'
import { LinkButton } from '@/site/design/LinkButton'
import type { WorkPage } from '../../queries/reading/types'
import { pathOf } from '../addresses'

/** The first thing to read of a work, and how it is called. */
export function startOf({ card, chapters, pdf }: WorkPage): { href: string; label: 'read' | 'readBook' | 'readPdf' } | undefined {
  if (card.shelf === 'stories') return { href: pathOf.read(card.slug), label: 'read' }
  if (chapters.length > 0) return { href: pathOf.chapter(card.slug, chapters[0].key), label: 'readBook' }
  return pdf ? { href: pathOf.pdf(card.slug), label: 'readPdf' } : undefined
}

/** What a reader can do with a work: read it, or its beginning; take it away where its terms allow that. */
export function Actions({ work }: { work: WorkPage }) {
  const t = useTranslations('library.story')
  const start = startOf(work)
  const { files, open } = work
  return (
    <div className="flex flex-wrap gap-3">
      {start && (
        <LinkButton href={start.href} variant="primary" size="lg">
          <BookOpen aria-hidden className="size-5" />
          {open.read.allowed ? t(start.label) : t('readPreview')}
        </LinkButton>
      )}
      {work.pdf && start?.label !== 'readPdf' && (
        <LinkButton href={pathOf.pdf(work.card.slug)} size="lg">
          <FileText aria-hidden className="size-5" />
          {t('readPdf')}
        </LinkButton>
      )}
      {open.download.allowed && files.pdf && (
        <LinkButton href={`${files.pdf}?download=1`} size="lg" variant="quiet">
          <Download aria-hidden className="size-5" />
          {t('download')}
        </LinkButton>
      )}
      {open.download.allowed && files.epub && (
        <LinkButton href={`${files.epub}?download=1`} size="lg" variant="quiet">
          <Download aria-hidden className="size-5" />
          {t('downloadEpub')}
        </LinkButton>
      )}
    </div>
  )
}
