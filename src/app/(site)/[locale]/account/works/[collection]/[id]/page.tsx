import type { Metadata } from 'next'
import { choicesFor } from '@/domains/library/ui/author/choices'
import { loadAuthor, loadWorkspace, type WorkParams } from '@/domains/library/ui/author/pages'
import { Workspace } from '@/domains/library/ui/author/Workspace'
import { ToastProvider } from '@/site/design/Toast'
import { ClientMessages } from '@/site/i18n/ClientMessages'

export async function generateMetadata({ params }: { params: WorkParams }): Promise<Metadata> {
  return { title: (await loadWorkspace(params)).fields.title, robots: { index: false } }
}

/** Where one work is made. */
export default async function WorkPage({ params }: { params: WorkParams }) {
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
}
