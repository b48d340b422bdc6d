import type { RichTextDocument } from '@/platform/richtext/document'

/** A picture file to bring in; `key` names its bytes, so that the same picture is stored once. */
export interface ImportPicture {
  key: string
  file: string
  alt: string
  caption: string
  language: string
}

/** A text whose pictures are still named by their keys. */
export interface ImportText {
  title: string
  document: RichTextDocument
  pictures: ImportPicture[]
}

export interface ImportChapter extends ImportText {
  key: string
  slug: string
  /** From 1, without gaps. */
  order: number
  /** What the book itself calls it: "6", "A", or nothing for a preface. */
  label: string
}

export interface ImportTranslation {
  key: string
  language: string
  title: string
  summary: string
  chapters: (ImportText & { key: string; of: string })[]
}

export interface ImportBook {
  key: string
  slug: string
  title: string
  subtitle: string
  summary: string
  language: string
  authors: string[]
  licence: { code: string; note: string }
  chapters: ImportChapter[]
  translations: ImportTranslation[]
}

export interface ImportStory extends ImportText {
  key: string
  language: string
  summary: string
  /** The author's name as the work shows it; empty means the person who brings it in. */
  author: string
  category: string
  tags: string[]
}

/** A line that could not be taken in, with the reason; the others go on. */
export interface RowError {
  row: number
  field: string
  message: string
}

/** What was found in a folder or file. */
export interface ImportSource {
  kind: 'handbook' | 'html' | 'table'
  /** The book's title, or the last part of the path: what the record of the run is called. */
  name: string
  books: ImportBook[]
  stories: ImportStory[]
  errors: RowError[]
  warnings: string[]
}

export type Outcome = 'created' | 'present'
export interface Placed {
  id: string
  outcome: Outcome
}

/**
 * Where an import goes. Each call finds the row with this key, or makes it: twice is once.
 * What is there already is left as people have edited it since.
 */
export interface ImportTarget {
  putMedia(picture: ImportPicture): Promise<Placed>
  putBook(book: ImportBook): Promise<Placed>
  putChapter(book: Placed, chapter: ImportChapter, media: Map<string, string>): Promise<Placed>
  putTranslation(of: { book?: Placed; chapter?: Placed }, translation: TranslationRow, media: Map<string, string>): Promise<Placed>
  putIllustration(of: { book: Placed; chapter: Placed }, illustration: IllustrationRow, media: string): Promise<Placed>
  putStory(story: ImportStory, media: Map<string, string>): Promise<Placed>
  /** Hands a work over to the moderators, once. */
  submit(work: { collection: 'books' | 'stories' | 'translations'; id: string }): Promise<Placed>
}

export interface TranslationRow {
  key: string
  from: string
  to: string
  title: string
  summary?: string
  document?: RichTextDocument
}

export interface IllustrationRow {
  key: string
  title: string
  alt: string
  position: number
  language: string
  artist: string
  licence: { code: string; note: string }
}
