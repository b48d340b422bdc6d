import type { Metadata } from 'next'
import { loadWorkspace, type WorkParams } from '@/domains/library/ui/author/pages'
import { ReaderView } from '@/domains/library/ui/author/preview/ReaderView'

export const metadata: Metadata = { robots: { index: false } }

/** What the preview frames. */
export default async function ViewPage({ params }: { params: WorkParams }) {
  return <ReaderView work={await loadWorkspace(params)} />
}
