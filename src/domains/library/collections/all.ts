import type { CollectionConfig, GlobalConfig } from 'payload'
import { HomePage } from '../globals/HomePage'
import { Navigation } from '../globals/Navigation'
import { SiteSettings } from '../globals/SiteSettings'
import { BookChapters } from './BookChapters'
import { BookPages } from './BookPages'
import { Bookmarks } from './Bookmarks'
import { Books } from './Books'
import { Categories } from './Categories'
import { EditorialNotes } from './EditorialNotes'
import { Illustrations } from './Illustrations'
import { Pages } from './Pages'
import { Publications } from './Publications'
import { ReadingLists } from './ReadingLists'
import { ReadingProgress } from './ReadingProgress'
import { Redirects } from './Redirects'
import { SampleContentAccess } from './SampleContentAccess'
import { Stories } from './Stories'
import { StorySubmissions } from './StorySubmissions'
import { Translations } from './Translations'

/** In the order of the admin panel's navigation. */
export const collections: CollectionConfig[] = [
  Stories, Books, BookChapters, Translations, StorySubmissions, EditorialNotes, Publications, Illustrations, Categories,
  Pages, Redirects, ReadingProgress, Bookmarks, ReadingLists, SampleContentAccess, BookPages,
]

export const globals: GlobalConfig[] = [SiteSettings, Navigation, HomePage]
