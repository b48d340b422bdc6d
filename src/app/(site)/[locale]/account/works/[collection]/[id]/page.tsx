import type { Metadata } from 'next'
import { choicesFor } from '@/domains/library/ui/author/choices'
import { loadAuthor, loadWorkspace, type WorkParams } from '@/domains/library/ui/author/pages'
import { Workspace } from '@/domains/library/ui/author/Workspace'
import { ToastProvider } from '@/site/design/Toast'
import { ClientMessages } from '@/site/i18n/ClientMessages'
import { orMissing } from '@/site/shell/orMissing'

export async function generateMetadata({ params }: { params: WorkParams }): Promise<Metadata> {
  // The page itself says what to do where there is no such work.
  const work = await loadWorkspace(params).catch(() => undefined)
  return { title: work?.fields.title, robots: { index: false } }
}

/** Where one work is made. */
export default orMissing(async function WorkPage({ params }: { params: WorkParams }) {
  const work = await loadWorkspace(params)
  const author = await loadAuthor(`/account/works/${work.collection}/${work.id}`)
  return (
    <div className="page-frame pb-10">
      <ClientMessages of={['authoring']}>
        <ToastProvider>
          <Workspace key={work.id} work={work} choices={await choicesFor()} person={author.id} />
        </ToastProvider>
      </ClientMessages>
    </div>
  )
})
