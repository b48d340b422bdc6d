import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { languages } from '@/platform/i18n/languages'
import { PageHeader } from '@/site/design/PageHeader'
import { Controls } from '@/site/gallery/Controls'
import { Foundations } from '@/site/gallery/Foundations'
import { Interactive } from '@/site/gallery/Interactive'
import { samples } from '@/site/gallery/samples'
import { States } from '@/site/gallery/States'
import { Works } from '@/site/gallery/Works'
import { orMissing } from '@/site/shell/orMissing'

export const metadata = { title: 'Design', robots: { index: false } }

/** Every component in every state, for those who build pages; absent from a production build. */
export default orMissing(async function DesignPage() {
  if (process.env.NODE_ENV === 'production') notFound()
  const sample = samples[await getLocale()]
  return (
    <div className="page-frame">
      <PageHeader
        kicker={sample.heading}
        title={sample.title}
        lead={sample.summary}
        crumbs={[
          { label: sample.heading, href: '/' },
          { label: sample.author, href: '/browse' },
        ]}
      />
      <Works sample={sample} others={languages.map((language) => ({ language, sample: samples[language] }))} />
      <Foundations sample={sample} />
      <Controls sample={sample} />
      <Interactive sample={sample} />
      <States sample={sample} />
    </div>
  )
})
