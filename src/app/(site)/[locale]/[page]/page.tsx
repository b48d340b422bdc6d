import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ContentView } from '@/domains/library/ui/content/ContentView'
import { readContent } from '@/domains/library/ui/read/house'
import { followRedirect } from '@/domains/library/ui/read/pages'
import { alternatesOf } from '@/site/i18n/alternates'
import { orMissing } from '@/site/shell/orMissing'

type ContentPageProps = { params: Promise<{ page: string }> }

const load = async ({ params }: ContentPageProps) => readContent(decodeURIComponent((await params).page))

export async function generateMetadata(props: ContentPageProps): Promise<Metadata> {
  const page = await load(props)
  return page ? { title: page.title, description: page.summary ?? undefined, alternates: alternatesOf(`/${page.slug}`, await getLocale()) } : {}
}

/** About, help, privacy, terms and whatever else editors write, each directly below the language. */
export default orMissing(async function ContentPage(props: ContentPageProps) {
  const page = await load(props)
  if (page) return <ContentView page={page} />
  await followRedirect(`/${(await props.params).page}`)
  notFound()
})
