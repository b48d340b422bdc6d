import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { choicesFor } from '@/domains/library/ui/author/choices'
import { ChildNotice } from '@/domains/library/ui/author/ChildNotice'
import { NewWork } from '@/domains/library/ui/author/NewWork'
import { loadWorks } from '@/domains/library/ui/author/pages'
import { PageHeader } from '@/site/design/PageHeader'
import { ClientMessages } from '@/site/i18n/ClientMessages'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authoring.new'))('title'), robots: { index: false } }
}

/** Begins a work: a text story, a picture book or a PDF book. */
export default async function NewWorkPage() {
  const { mayPost, guardians } = await loadWorks('/account/works/new')
  const t = await getTranslations('authoring')
  const { languages } = await choicesFor()
  return (
    <div className="page-frame pb-10">
      <PageHeader title={t('new.title')} lead={t('new.lead')} crumbs={[{ label: t('list.home'), href: '/' }, { label: t('list.title'), href: '/account/works' }]} />
      {mayPost ? <ClientMessages of={['authoring']}><NewWork languages={languages} /></ClientMessages> : <ChildNotice guardians={guardians} />}
    </div>
  )
}
