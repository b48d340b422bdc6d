import { notFound } from 'next/navigation'

/** Every address that no page answers, so that it gets the site's own words instead of the framework's. */
export default function MissingPage(): never {
  notFound()
}
