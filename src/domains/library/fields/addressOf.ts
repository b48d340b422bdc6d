type Placed = Record<string, unknown> & { slug?: unknown; story?: unknown; book?: unknown; chapter?: unknown }

/** Where a document lives on the site, without language; a translation stands on the shelf of its original. */
export const addressOf = (collection: string, { slug, story, book, chapter }: Placed): string | undefined => {
  if (typeof slug !== 'string' || !slug) return undefined
  if (collection === 'stories' || collection === 'books') return `/${collection}/${slug}`
  if (collection === 'pages') return `/${slug}`
  if (collection !== 'translations' || chapter) return undefined
  return story ? `/stories/${slug}` : book ? `/books/${slug}` : undefined
}
