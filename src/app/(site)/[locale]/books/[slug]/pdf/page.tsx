import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { pathOf } from '@/domains/library/ui/addresses'
import { PdfBookView } from '@/domains/library/ui/pdf/PdfBookView'
import { readPdf } from '@/domains/library/ui/read/pages'
import { ClientMessages } from '@/site/i18n/ClientMessages'
import { alternatesOf } from '@/site/i18n/alternates'
import { orMissing } from '@/site/shell/orMissing'

type PdfPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ from?: string }> }

const load = async ({ params, searchParams }: PdfPageProps) =>
  readPdf(decodeURIComponent((await params).slug), Math.max(1, Math.round(Number((await searchParams).from)) || 1))

export async function generateMetadata(props: PdfPageProps): Promise<Metadata> {
  const book = await load(props)
  if (!book) return {}
  return { title: book.card.title, description: book.card.summary ?? undefined, alternates: alternatesOf(pathOf.pdf(book.card.slug, book.from), await getLocale()), robots: book.open.allowed ? undefined : { index: false } }
}

export default orMissing(async function PdfPage(props: PdfPageProps) {
  const book = await load(props)
  if (!book) notFound()
  return (
    <ClientMessages of={['shell', 'reader']}>
      <PdfBookView book={book} />
    </ClientMessages>
  )
})
