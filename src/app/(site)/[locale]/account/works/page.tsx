import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChildNotice } from '@/domains/library/ui/author/ChildNotice'
import { loadWorks } from '@/domains/library/ui/author/pages'
import { WorksList } from '@/domains/library/ui/author/WorksList'
import { Plus } from '@/site/design/icons'
import { LinkButton } from '@/site/design/LinkButton'
import { PageHeader } from '@/site/design/PageHeader'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authoring.list'))('title'), robots: { index: false } }
}

/** All works of whoever is signed in, with where each stands. */
export default async function WorksPage() {
  const { works, mayPost, guardians } = await loadWorks()
  const t = await getTranslations('authoring.list')
  return (
    <div className="page-frame pb-10">
      <PageHeader
        title={t('title')} lead={t('lead')} crumbs={[{ label: t('home'), href: '/' }, { label: t('account'), href: '/account' }]}
        actions={works.length > 0 && <LinkButton href="/account/works/new" variant="primary"><Plus aria-hidden className="size-5" />{t('new')}</LinkButton>}
      />
      {!mayPost && <ChildNotice guardians={guardians} />}
      <WorksList works={works} />
    </div>
  )
}
