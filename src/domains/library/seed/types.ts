/** The shapes of the demo content. Everything under seed/ is data and pure functions: nothing here reads or writes a store. */

export type SeedLanguage = 'en' | 'fr' | 'es' | 'ar'

export type InFourLanguages = Record<SeedLanguage, string>

export type SeedAgeRange = 'under_6' | '6_8' | '9_12' | '13_plus'

export type SeedLicence = 'cc_by_4' | 'cc_by_sa_4' | 'cc_by_nc_4' | 'all_rights_reserved'

/** Where a work stands on its way from the author to the readers. */
export type SeedState =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'changes_requested'
  | 'approved'
  | 'published'
  | 'rejected'
  | 'withdrawn'
  | 'scheduled'

export interface SeedAuthor {
  key: string
  name: string
  /** 3-30 characters, a-z 0-9 _ */
  username: string
  bio: InFourLanguages
  /** What the drawn portrait is made from; see avatars.ts. */
  avatarSeed: string
}

export interface SeedCategory {
  slug: string
  name: InFourLanguages
  description: InFourLanguages
  /** Slug of the category above it. */
  parent?: string
}

/** What a moderator wrote to the author, in the language of the work. */
export interface SeedDecision {
  reasonCode: string
  text: string
}

interface SeedWork {
  key: string
  /** Key of a SeedAuthor. */
  author: string
  language: SeedLanguage
  slug: string
  title: string
  subtitle?: string
  /** At most 300 characters. */
  summary: string
  ageRange: SeedAgeRange
  /** Slugs of SeedCategory, the first one is the main one. */
  categories: string[]
  tags: string[]
  licence: SeedLicence
  isPremium: boolean
  /** A word that steers the drawn cover; see ui/cover/moods.ts. */
  mood: string
  state: SeedState
  decision?: SeedDecision
}

export interface SeedStory extends SeedWork {
  /** A small Markdown: paragraphs, ## headings, *emphasis*, **strong**, > quotes, - lists, --- breaks. */
  text: string
  /** Key of the story that this one is a translation of. */
  translationOf?: string
}

/** The size of a drawing; a picture may be asked for at any size, its viewBox is fixed. */
export interface DrawContext {
  width: number
  height: number
}

export interface SeedSpread {
  /** A complete SVG document without text, scripts or outside references. The same each time. */
  draw: (ctx: DrawContext) => string
  /** What the picture shows, in the language of the book. */
  alt: string
  text: string
}

export interface SeedPictureBook extends SeedWork {
  spreads: SeedSpread[]
  /** The cover, portrait 3:4, drawn with the same forms as the spreads. */
  drawCover: (ctx: DrawContext) => string
}
