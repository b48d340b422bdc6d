import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readText } from '@/domains/library/ui/read/pages'
import { textMetadata } from '@/domains/library/ui/reader/metadata'
import { TextReader } from '@/domains/library/ui/reader/TextReader'
import { ClientMessages } from '@/site/i18n/ClientMessages'
import { orMissing } from '@/site/shell/orMissing'

type ChapterPageProps = { params: Promise<{ slug: string; chapter: string }> }

const load = async ({ params }: ChapterPageProps) => {
  const { slug, chapter } = await params
  return readText('books', decodeURIComponent(slug), decodeURIComponent(chapter))
}

export async function generateMetadata(props: ChapterPageProps): Promise<Metadata> {
  const text = await load(props)
  return text ? textMetadata(text) : {}
}

export default orMissing(async function ChapterPage(props: ChapterPageProps) {
  const text = await load(props)
  if (!text) notFound()
  return (
    <ClientMessages of={['shell', 'reader']}>
      <TextReader text={text} />
    </ClientMessages>
  )
})
