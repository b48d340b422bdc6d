import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { Page } from '@/payload-types'
import { RichText } from '@/platform/richtext/RichText'
import type { RichTextDocument } from '@/platform/richtext/document'
import { PageHeader } from '@/site/design/PageHeader'
import { Prose } from '@/site/design/Prose'
import { pictureIn } from '../reader/pictureIn'

/** A page of the house. A legal one says which version of it holds, and since when. */
export function ContentView({ page }: { page: Page }) {
  const t = useTranslations('library.page')
  const format = useFormatter()
  const locale = useLocale()
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'long' })
  const said = page.kind === 'legal' && page.legalVersion && page.validFrom ? t('version', { version: page.legalVersion, date: day(page.validFrom) }) : t('updated', { date: day(page.updatedAt) })
  return (
    <article className="page-frame grid max-w-4xl gap-8 py-8 sm:py-12">
      <PageHeader title={page.title} lead={page.summary} className="py-0!" />
      {page.body && (
        <Prose>
          <RichText document={page.body as unknown as RichTextDocument} mediaUrl={pictureIn} language={locale} />
        </Prose>
      )}
      <p className="border-t border-line pt-4 text-sm text-ink-soft">{said}</p>
    </article>
  )
}
