import { getTranslations } from 'next-intl/server'
import { Missing } from '@/site/shell/orMissing'

export async function generateMetadata() {
  return { title: (await getTranslations('shell'))('notFoundTitle') }
}

/** Every address that no page answers, so that it gets the site's own words instead of the framework's. */
export default function MissingPage() {
  return <Missing />
}
