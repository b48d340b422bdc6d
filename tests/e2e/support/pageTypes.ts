import type { Browser, BrowserContext } from '@playwright/test'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { people, windowOf } from './people'
import { ask, draftStory, ownTitle, publish, sendIn, shelfId, textWith } from './works'

export type Who = 'anybody' | 'reader' | 'parent' | 'author' | 'moderator'

/** One page of each kind that the site has. `path` has no language; where the same kind has a better Arabic example, `inArabic` names it. */
export type PageType = { name: string; path: string; as?: Who; inArabic?: string; status?: number }

const own = (area: string, as: Who, ...paths: string[]): PageType[] =>
  paths.map((path) => ({ name: `${area}${path.replace(/^\/account/, '').replaceAll('/', '-')}`, path, as }))

/** The pages whose addresses are known before anything is made. */
export const fixedPages: PageType[] = [
  { name: 'home', path: '' },
  { name: 'browse', path: '/browse?language=en' },
  { name: 'browse-nothing', path: '/browse?language=ar&age=13_plus&kind=picture_book' },
  { name: 'search', path: '/search?q=lighthouse', inArabic: '/search?q=الخبز' },
  { name: 'search-nothing', path: '/search?q=qqzzxx' },
  { name: 'story', path: '/stories/the-bell-at-skarvik', inArabic: '/stories/raihat-al-khubz' },
  { name: 'story-read', path: '/stories/the-bell-at-skarvik/read', inArabic: '/stories/raihat-al-khubz/read' },
  { name: 'story-locked', path: '/stories/what-the-tide-kept', inArabic: '/stories/bir-al-hikayat' },
  { name: 'story-locked-read', path: '/stories/what-the-tide-kept/read', inArabic: '/stories/bir-al-hikayat/read' },
  { name: 'picture-book', path: '/stories/the-moon-in-tow/read', inArabic: '/stories/ayna-tanam-al-shams/read' },
  { name: 'author', path: '/authors/maren_halvorsen', inArabic: '/authors/salma_bennouna' },
  { name: 'shelf', path: '/categories/nature' },
  { name: 'about', path: '/about' },
  { name: 'not-found', path: '/stories/no-such-story', status: 404 },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'forgot-password', path: '/forgot-password' },
  { name: 'reset-password', path: `/reset-password?token=${'a'.repeat(43)}` },
  { name: 'verify-email', path: `/verify-email?token=${'a'.repeat(43)}` },
  { name: 'confirm-email', path: `/confirm-email?token=${'a'.repeat(43)}` },
  { name: 'guardian-invitation', path: '/guardian-invitation' },
  ...own('account', 'reader', '/account', '/account/profile', '/account/settings', '/account/security', '/account/notifications'),
  ...own('account', 'parent', '/account/family', '/account/family/new'),
  ...own('author', 'author', '/account/works', '/account/works/new'),
]

/** The pages that need a row of their own; `places` fills their addresses. */
export const madePages = ['book', 'chapter', 'pdf', 'list', 'family-child', 'work-write', 'work-waiting', 'work-preview', 'work-spreads', 'work-pdf'] as const
const ownerOf: Partial<Record<(typeof madePages)[number], Who>> = {
  'family-child': 'parent', 'work-write': 'author', 'work-waiting': 'author', 'work-preview': 'author', 'work-spreads': 'author', 'work-pdf': 'author',
}
export const ownerOfMade = (name: (typeof madePages)[number]): Who => ownerOf[name] ?? 'anybody'

const threePages = async () => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  for (const words of ['The Harbour Almanac', 'January: mend the nets.', 'February: wait for the light.']) document.addPage([420, 560]).drawText(words, { x: 60, y: 400, size: 22, font })
  return Buffer.from(await document.save())
}

/** Everybody who looks, signed in once; and the rows that the made pages show. */
export const prepare = async (browser: Browser) => {
  const who = { anybody: undefined, reader: people.reader, parent: people.parent, author: people.author, moderator: people.otherModerator }
  const cast = {} as Record<Who, BrowserContext>
  for (const [name, person] of Object.entries(who)) cast[name as Who] = (await windowOf(browser, person, { viewport: { width: 1440, height: 900 } })).context()
  const editor = (await windowOf(browser, people.editor)).context()
  const author = cast.author.request
  const shelf = await shelfId(author)
  const common = { language: 'en', ageRange: '9_12', licence: 'cc_by_4', categories: [shelf] }

  const book = (await ask<{ doc: { id: string } }>(author, 'POST', '/books?draft=true&depth=0', { ...common, title: ownTitle('The Keeper’s Handbook'), kind: 'chapters', summary: 'What a keeper of a small light should know.' })).doc
  for (const [index, title] of ['The lamp', 'The fog'].entries())
    await ask(author, 'POST', '/book-chapters?draft=true&depth=0', { book: book.id, order: index + 1, title, body: textWith('Trim the wick before dusk.', 'Write down the hour at which it was lit.') })
  const bookSlug = (await publish(editor.request, 'books', book.id)).slug

  const file = await author.post('/api/media', { multipart: { file: { name: 'almanac.pdf', mimeType: 'application/pdf', buffer: await threePages() }, _payload: JSON.stringify({ isPrivate: true, folder: '/books' }) } })
  const pdf = ((await file.json()) as { doc: { id: string } }).doc.id
  const almanac = (await ask<{ doc: { id: string } }>(author, 'POST', '/books?draft=true&depth=0', { ...common, title: ownTitle('The Harbour Almanac'), kind: 'pdf', pdf })).doc
  const pdfReady = async () => (await ask<{ pdfState: string }>(author, 'GET', `/books/${almanac.id}?draft=true&depth=0`)).pdfState === 'ready'
  const publishPdf = async () => (await publish(editor.request, 'books', almanac.id)).slug

  const stories = await ask<{ docs: { id: string }[] }>(cast.reader.request, 'GET', '/stories?where[language][equals]=en&limit=3&depth=0')
  const list = (await ask<{ doc: { id: string; slug?: string; shareToken?: string } }>(cast.reader.request, 'POST', '/reading-lists?depth=0', { name: ownTitle('For rainy days'), visibility: 'public', items: stories.docs.map(({ id }) => ({ story: id })) })).doc
  const family = await ask<{ children: { id: string; name: string }[] }>(cast.parent.request, 'GET', '/account/guardians')
  const writing = await draftStory(author, ownTitle('The Salt Road'), 'A road of salt leads to the sea.', 'Nobody walks it after dark.')
  const waiting = await draftStory(author, ownTitle('The Slow Ferry'))
  const { id: caseId } = await sendIn(author, waiting.id)
  const spreads = (await ask<{ doc: { id: string } }>(author, 'POST', '/stories?draft=true&depth=0', { ...common, title: ownTitle('Nine Umbrellas'), kind: 'picture_book', spreads: [{ text: 'Nine umbrellas went for a walk.', side: 'start' }] })).doc
  const paths: Record<(typeof madePages)[number], string> = {
    book: `/books/${bookSlug}`, chapter: `/books/${bookSlug}/1`, pdf: '', list: `/lists/${list.shareToken ?? list.slug ?? list.id}`, 'family-child': `/account/family/${family.children[0].id}`,
    'work-write': `/account/works/stories/${writing.id}`, 'work-waiting': `/account/works/stories/${waiting.id}`, 'work-preview': `/account/works/stories/${writing.id}/preview`,
    'work-spreads': `/account/works/stories/${spreads.id}`, 'work-pdf': `/account/works/books/${almanac.id}`,
  }
  return { cast, editor, paths, caseId, pdfReady, publishPdf, end: () => Promise.all([...Object.values(cast), editor].map((context) => context.close())) }
}
