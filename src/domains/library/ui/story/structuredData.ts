import type { WorkPage } from '../../queries/reading/types'

const deeds: Record<string, string> = {
  cc_by_4: 'https://creativecommons.org/licenses/by/4.0/',
  cc_by_sa_4: 'https://creativecommons.org/licenses/by-sa/4.0/',
  cc_by_nc_4: 'https://creativecommons.org/licenses/by-nc/4.0/',
  cc_by_nc_sa_4: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  public_domain: 'https://creativecommons.org/publicdomain/mark/1.0/',
}

const named = (work: WorkPage, role: string) => work.credits.filter((credit) => credit.role === role).map(({ name }) => ({ '@type': 'Person', name }))

/** A work as schema.org describes one. */
export const structuredDataOf = (work: WorkPage): object => ({
  '@context': 'https://schema.org',
  '@type': work.card.shelf === 'books' ? 'Book' : ['ShortStory', 'CreativeWork'],
  name: work.card.title,
  inLanguage: work.card.language,
  author: named(work, 'author'),
  translator: named(work, 'translator'),
  illustrator: named(work, 'illustrator'),
  description: work.card.summary ?? undefined,
  datePublished: work.publishedAt ?? undefined,
  dateModified: work.updatedAt,
  isbn: work.isbn ?? undefined,
  license: work.licence ? deeds[work.licence] : undefined,
  timeRequired: work.card.readingMinutes ? `PT${work.card.readingMinutes}M` : undefined,
  numberOfPages: work.card.pageCount ?? undefined,
  isAccessibleForFree: work.open.read.allowed,
})
