import type { Metadata } from 'next'
import { loadWorkspace, type WorkParams } from '@/domains/library/ui/author/pages'
import { ReaderView } from '@/domains/library/ui/author/preview/ReaderView'
import { orMissing } from '@/site/shell/orMissing'

export const metadata: Metadata = { robots: { index: false } }

/** What the preview frames. */
export default orMissing(async function ViewPage({ params }: { params: WorkParams }) {
  return <ReaderView work={await loadWorkspace(params)} />
})
