import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListView } from '@/domains/library/ui/lists/ListView'
import { readList } from '@/domains/library/ui/read/pages'
import { orMissing } from '@/site/shell/orMissing'

type ListPageProps = { params: Promise<{ key: string }> }

const load = async ({ params }: ListPageProps) => readList(decodeURIComponent((await params).key))

export async function generateMetadata(props: ListPageProps): Promise<Metadata> {
  const list = await load(props)
  // Whoever has the address of an unlisted list may read it; search engines are not given it.
  return list ? { title: list.name, description: list.description ?? undefined, robots: list.visibility === 'public' ? undefined : { index: false }, referrer: 'same-origin' } : {}
}

export default orMissing(async function ListPage(props: ListPageProps) {
  const list = await load(props)
  if (!list) notFound()
  return <ListView list={list} />
})
