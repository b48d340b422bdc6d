import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readWorkPage } from '@/domains/library/ui/read/pages'
import { metadataOf } from '@/domains/library/ui/story/metadata'
import { StoryView } from '@/domains/library/ui/story/StoryView'
import { structuredDataOf } from '@/domains/library/ui/story/structuredData'
import { WorkTools } from '@/domains/library/ui/reader/WorkTools'
import { StructuredData } from '@/domains/library/ui/StructuredData'
import { orMissing } from '@/site/shell/orMissing'

type BookPageProps = { params: Promise<{ slug: string }> }

const load = async ({ params }: BookPageProps) => readWorkPage('books', decodeURIComponent((await params).slug))

export async function generateMetadata(props: BookPageProps): Promise<Metadata> {
  const work = await load(props)
  return work ? metadataOf(work) : {}
}

export default orMissing(async function BookPage(props: BookPageProps) {
  const work = await load(props)
  if (!work) notFound()
  return (
    <>
      <StructuredData data={structuredDataOf(work)} />
      <StoryView work={work}>
        <WorkTools shelf="books" id={work.card.id} />
      </StoryView>
    </>
  )
})
