import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { pathOf } from '@/domains/library/ui/addresses'
import { AuthorView } from '@/domains/library/ui/author-page/AuthorView'
import { readAuthor } from '@/domains/library/ui/read/finding'
import { StructuredData } from '@/domains/library/ui/StructuredData'
import { alternatesOf } from '@/site/i18n/alternates'
import { orMissing } from '@/site/shell/orMissing'

type AuthorPageProps = { params: Promise<{ username: string }> }

const load = async ({ params }: AuthorPageProps) => readAuthor(decodeURIComponent((await params).username))

export async function generateMetadata(props: AuthorPageProps): Promise<Metadata> {
  const author = await load(props)
  if (!author) return {}
  const bio = typeof author.bio === 'string' ? author.bio : undefined
  return { title: author.name, description: bio?.slice(0, 300), alternates: alternatesOf(pathOf.author(author.slug), await getLocale()), openGraph: { type: 'profile', title: author.name } }
}

export default orMissing(async function AuthorPage(props: AuthorPageProps) {
  const author = await load(props)
  if (!author) notFound()
  return (
    <>
      <StructuredData data={{ '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: author.name } }} />
      <AuthorView author={author} />
    </>
  )
})
