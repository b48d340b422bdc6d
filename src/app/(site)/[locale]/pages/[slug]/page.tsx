import { notFound, permanentRedirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { readContent } from '@/domains/library/ui/read/house'
import { localizedPath } from '@/site/i18n/paths'
import { orMissing } from '@/site/shell/orMissing'

/** Pages of the house stand directly below the language; this longer address leads there. */
export default orMissing(async function LongPageAddress({ params }: { params: Promise<{ slug: string }> }) {
  const page = await readContent(decodeURIComponent((await params).slug))
  if (!page) notFound()
  permanentRedirect(localizedPath(`/${page.slug}`, await getLocale()))
})
