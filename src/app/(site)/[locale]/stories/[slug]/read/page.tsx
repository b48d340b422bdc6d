import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readText } from '@/domains/library/ui/read/pages'
import { PictureBook } from '@/domains/library/ui/picture/PictureBook'
import { textMetadata } from '@/domains/library/ui/reader/metadata'
import { TextReader } from '@/domains/library/ui/reader/TextReader'
import { ClientMessages } from '@/site/i18n/ClientMessages'
import { orMissing } from '@/site/shell/orMissing'

type ReadPageProps = { params: Promise<{ slug: string }> }

const load = async ({ params }: ReadPageProps) => readText('stories', decodeURIComponent((await params).slug))

export async function generateMetadata(props: ReadPageProps): Promise<Metadata> {
  const text = await load(props)
  return text ? textMetadata(text) : {}
}

export default orMissing(async function ReadPage(props: ReadPageProps) {
  const text = await load(props)
  if (!text) notFound()
  return <ClientMessages of={['shell', 'reader']}>{text.card.kind === 'picture_book' ? <PictureBook text={text} /> : <TextReader text={text} />}</ClientMessages>
})
