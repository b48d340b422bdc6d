/** Where the works of a collection live on the site; paths without language. */
const shelves: Record<string, string> = { stories: '/stories/', books: '/books/', translations: '/translations/', pages: '/' }

/** The path of a document on the site, without language, or nothing where it has no page. */
export const addressOf = (collection: string, slug: string | null | undefined): string | undefined =>
  slug && shelves[collection] !== undefined ? `${shelves[collection]}${slug}` : undefined
