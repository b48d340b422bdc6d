import { notFound, permanentRedirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { pathOf } from '@/domains/library/ui/addresses'
import { readWorkPage } from '@/domains/library/ui/read/pages'
import { localizedPath } from '@/site/i18n/paths'
import { orMissing } from '@/site/shell/orMissing'

/** A translation stands among the works of its original's kind; this address finds out which. */
export default orMissing(async function TranslationAddress({ params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await params).slug)
  const work = (await readWorkPage('stories', slug)) ?? (await readWorkPage('books', slug))
  if (!work) notFound()
  permanentRedirect(localizedPath(pathOf.work(work.card), await getLocale()))
})
