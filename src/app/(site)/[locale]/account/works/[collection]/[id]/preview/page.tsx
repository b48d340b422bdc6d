import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { loadWorkspace, type WorkParams } from '@/domains/library/ui/author/pages'
import { PreviewFrame } from '@/domains/library/ui/author/preview/PreviewFrame'
import { ArrowLeft } from '@/site/design/icons'
import { LinkButton } from '@/site/design/LinkButton'
import { PageHeader } from '@/site/design/PageHeader'
import { ClientMessages } from '@/site/i18n/ClientMessages'
import { localizedPath } from '@/site/i18n/paths'
import { orMissing } from '@/site/shell/orMissing'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authoring.preview'))('title'), robots: { index: false } }
}

/** The work as readers will see it, in three widths. */
export default orMissing(async function PreviewPage({ params }: { params: WorkParams }) {
  const { collection, id, fields } = await loadWorkspace(params)
  const t = await getTranslations('authoring.preview')
  const here = `/account/works/${collection}/${id}`
  return (
    <div className="page-frame pb-10">
      <PageHeader
        kicker={t('title')} title={fields.title} lead={t('lead')}
        actions={<LinkButton href={here} variant="secondary"><ArrowLeft aria-hidden className="flip-rtl size-5" />{t('back')}</LinkButton>}
      />
      <ClientMessages of={['authoring']}><PreviewFrame src={localizedPath(`${here}/view`, await getLocale())} /></ClientMessages>
    </div>
  )
})
