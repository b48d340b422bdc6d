import type { OpenAnswer } from '@/platform/access/canOpen'
import type { RichTextDocument } from '@/platform/richtext/document'

/** What pages of the library are made of. The site imports these as types alone. */

export type Shelf = 'stories' | 'books'
export type Picture = { url: string; alt: string; width: number | null; height: number | null }
export type CategoryName = { slug: string; name: string }

/** A work as it stands on a shelf of the site. */
export type WorkCard = {
  shelf: Shelf
  id: string
  slug: string
  title: string
  authorName: string
  language: string
  cover: Picture | null
  mood: string | null
  category: CategoryName | null
  kind: 'text' | 'picture_book' | 'chapters' | 'pdf'
  summary: string | null
  ageRange: string | null
  readingMinutes: number | null
  pageCount: number | null
  /** Locked for those who have no way in. */
  isLocked: boolean
}

/** A work in one language: the original, or a translation of it. */
export type Edition = {
  /** Of the translation; null is the original. */
  translation: string | null
  slug: string
  language: string
  title: string
  translator: string | null
  /** How much of it is translated; null where nobody counted. */
  translatedPercent: number | null
}

export type ChapterLine = {
  id: string
  /** The last part of the chapter's address, the same in every language. */
  key: string
  title: string
  number: string | null
  depth: number
  minutes: number | null
  isOpen: boolean
}

export type Credit = { role: string; name: string; page: string | null }

export type WorkPage = {
  card: WorkCard
  isPublished: boolean
  subtitle: string | null
  credits: Credit[]
  categories: CategoryName[]
  readingLevel: string | null
  licence: string | null
  licenceText: string | null
  publisher: string | null
  publishedAt: string | null
  updatedAt: string
  isbn: string | null
  sourceUrl: string | null
  edition: Edition
  editions: Edition[]
  open: { read: OpenAnswer; download: OpenAnswer }
  /** The beginning that everybody may read, or nothing where it all opens. */
  preview: RichTextDocument | null
  price: { amount: number; currency: string } | null
  chapters: ChapterLine[]
  pdf: { pages: number; previewPages: number; layout: 'single' | 'spread' } | null
  files: { pdf: string | null; epub: string | null; audio: string | null }
  similar: WorkCard[]
}

/** Where a work has moved to, as a path without language. */
export type Moved = { movedTo: string }

export type Spread = { id: string; picture: Picture | null; text: string | null; side: 'start' | 'end' | 'full'; background: string | null }

export type Neighbour = { key: string; title: string }

/** The words of a work or chapter, as much of them as the reader may see. */
export type ReadingText = {
  card: WorkCard
  edition: Edition
  editions: Edition[]
  chapter: (Neighbour & { id: string; number: string | null; index: number; total: number }) | null
  previous: Neighbour | null
  next: Neighbour | null
  chapters: ChapterLine[]
  title: string
  language: string
  body: RichTextDocument | null
  spreads: Spread[]
  spreadTotal: number
  minutes: number | null
  /** What stands here in another language than the one chosen, because nobody has translated it yet. */
  isUntranslated: boolean
  open: OpenAnswer
  isPreview: boolean
  price: { amount: number; currency: string } | null
}

export type PdfPage = { number: number; width: number; height: number; picture: string | null; thumbnail: string | null; text: string | null }
export type PdfBook = { card: WorkCard; total: number; previewPages: number; layout: 'single' | 'spread'; from: number; pages: PdfPage[]; open: OpenAnswer; download: string | null; price: { amount: number; currency: string } | null }

export type HomeSection = { kind: string; title: string | null; text: string | null; more: string | null; works: WorkCard[] }
export type HomePageData = { headline: string | null; intro: string | null; lead: WorkCard | null; sections: HomeSection[] }

export type SharedList = { id: string; name: string; description: string | null; by: { name: string; slug: string | null } | null; isOwn: boolean; visibility: string; items: { work: WorkCard; note: string | null }[]; hidden: number }

/** Where a reader stands in a work. `position` names a block (`p-…`), a picture or a page. */
export type MyPlace = { work: WorkCard; percent: number; position: string | null; chapter: string | null; page: number | null; at: string }
export type MyBookmark = { id: string; position: string | null; chapter: string | null; excerpt: string | null; note: string | null; createdAt: string }
export type MyList = { id: string; name: string; visibility: string; has: boolean }
export type ReadingTaste = { font?: string | null; size?: number | null; spacing?: number | null; width?: string | null; theme?: string | null; pages?: string | null }
export type Mine = { signedIn: boolean; places: MyPlace[] }
export type MineInWork = { signedIn: boolean; place: Omit<MyPlace, 'work'> | null; bookmarks: MyBookmark[]; lists: MyList[]; taste: ReadingTaste | null }
