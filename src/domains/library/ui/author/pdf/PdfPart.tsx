'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Banner } from '@/site/design/Banner'
import { Field } from '@/site/design/Field'
import { PageSection } from '@/site/design/PageSection'
import { Progress } from '@/site/design/Progress'
import { Select } from '@/site/design/Select'
import { NotesList } from '../notes/NotesList'
import type { PdfStanding } from '../types'
import type { PartProps } from '../useWorkspace'
import { AgainButton } from './AgainButton'
import { PdfUpload } from './PdfUpload'

const askAgain = 2000

/** A book that comes as one PDF: brought in, read page by page by the house, shown as it will open. */
export function PdfPart({ work, draft, reload, readOnly }: PartProps) {
  const t = useTranslations('authoring.pdf')
  const { pdf } = work
  const isWaiting = pdf?.state === 'waiting'
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void reload(), askAgain)
    return () => clearInterval(timer)
  }, [isWaiting, reload])
  return (
    <div className="grid max-w-measure gap-5">
      <p className="text-ui text-ink-soft">{t('lead')}</p>
      {work.notes.length > 0 && <NotesList work={work} reload={reload} />}
      {pdf && pdf.state !== 'none' && <PdfState pdf={pdf} work={work} reload={reload} />}
      {!readOnly && <PdfUpload work={work} draft={draft} reload={reload} />}
      {pdf?.state === 'ready' && <Field label={t('layout')}><Select disabled={readOnly} value={String(draft.fields.pageLayout ?? 'single')} options={(['single', 'spread'] as const).map((value) => ({ value, label: t(`layouts.${value}`) }))} onChange={(event) => draft.change({ pageLayout: event.target.value })} /></Field>}
      {pdf && pdf.thumbnails.length > 0 && (
        <PageSection title={t('pages')} level={3} className="py-2">
          <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6">{pdf.thumbnails.map((url, index) => <li key={url}><img src={url} alt={String(index + 1)} loading="lazy" className="w-full rounded-sm border border-line" /></li>)}</ul>
        </PageSection>
      )}
    </div>
  )
}

function PdfState({ pdf, work, reload }: { pdf: PdfStanding } & Pick<PartProps, 'work' | 'reload'>) {
  const t = useTranslations('authoring.pdf')
  const tError = useTranslations('authoring.errors')
  const problems: Record<string, 'pdfLocked' | 'pdfBroken' | 'pdfLong' | 'pdfInterrupted'> = { 'library.pdf_locked': 'pdfLocked', 'library.pdf_broken': 'pdfBroken', 'library.pdf_too_long': 'pdfLong' }
  if (pdf.state === 'ready') return <Banner tone="success" title={pdf.name}>{t('done', { count: pdf.total ?? pdf.done })}</Banner>
  if (pdf.state === 'failed') return <Banner tone="danger" title={t('failed')} announce actions={<AgainButton work={work} reload={reload} />}>{tError(problems[pdf.problem ?? ''] ?? 'pdfInterrupted')}</Banner>
  return (
    <div role="status" className="grid gap-2 rounded-md border border-line bg-surface p-4">
      {pdf.total ? <Progress label={t('readingLabel')} value={pdf.done / pdf.total} detail={t('reading', { page: Math.min(pdf.done + 1, pdf.total), total: pdf.total })} /> : <Progress label={t('waiting')} detail="" />}
      <p className="text-sm text-ink-soft">{t('leave')}</p>
    </div>
  )
}
