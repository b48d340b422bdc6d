import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { baseLanguage } from '@/platform/richtext/languages'
import { anchorOf } from '@/platform/richtext/safe-url'
import { licences } from '../fields/licensing'
import { slugOf } from '../fields/slugOf'
import { readPublicanPage, type PublicanPage } from './publican'
import { readPublicanIndex, type PublicanIndex } from './publican-index'
import { pictureKeys, withCaptions } from './pictures'
import { markUntranslated, sentencesOf } from './untranslated'
import type { ImportBook, ImportPicture, ImportText } from './types'

interface Edition {
  folder: string
  /** As a work names it: `ar` for a folder `ar-MA`. */
  language: string
  index: PublicanIndex
  pages: Map<string, PublicanPage>
}

/** The language folders of a handbook: those with a first page that names a book. Empty where it is none. */
export async function handbookFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const named = entries.filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(entry.name))
  const found = await Promise.all(named.map(async ({ name }) => {
    const source = await readFile(path.join(folder, name, 'index.html'), 'utf8').catch(() => '')
    return source.includes('class="book"') ? name : ''
  }))
  return found.filter(Boolean)
}

/**
 * A book in several languages, each a folder of Publican pages, as one book with translations.
 * Sections become parts of their chapter; links between pages lead to the chapters' own addresses.
 * @param languages those to bring in; the first is the book's own
 */
export async function readHandbook(
  folder: string, languages: string[], warn: (text: string) => void,
): Promise<ImportBook> {
  const folders = await handbookFolders(folder)
  const wanted = languages.map((language) => folderFor(language, folders))
  const [original, ...others] = await Promise.all(wanted.map((name) => readEdition(folder, name)))
  const slug = slugOf(original.index.title)
  const key = `book:${slug}`
  const files = original.index.chapters.map(({ pages }) => pages[0])
  const texts = await textsOf(original, slug, warn)
  const chapters = texts.map((text, index) => ({ ...text, key: `${key}:${chapterSlug(files[index])}`, slug: chapterSlug(files[index]), order: index + 1, label: original.index.chapters[index].label }))
  const sentences = new Set(texts.flatMap((text) => sentencesOf(text.document)))
  const translations = []
  for (const edition of others) {
    const { language, index } = edition
    const own = await textsOf(edition, slug, warn)
    translations.push({
      key: `${key}:${language}`, language, title: index.title, summary: index.summary,
      chapters: own.flatMap((text, at) => {
        const of = chapters.find((chapter) => chapter.slug === chapterSlug(index.chapters[at].pages[0]))
        if (!of) warn(`${language}: the original has no chapter "${text.title}"; it was left out.`)
        return of ? [{ ...text, document: markUntranslated(text.document, sentences, original.language), of: of.key, key: `${of.key}:${language}` }] : []
      }),
    })
  }
  const { title, subtitle, summary, authors } = original.index
  return { key, slug, title, subtitle, summary, language: original.language, authors, licence: licenceFor(original.index.licence), chapters, translations }
}

function folderFor(language: string, folders: string[]): string {
  const found = folders.find((name) => name === language) ?? folders.find((name) => baseLanguage(name) === baseLanguage(language))
  if (!found) throw new Error(`There is no edition in "${language}". Found: ${folders.join(', ')}.`)
  return found
}

async function readEdition(root: string, name: string): Promise<Edition> {
  const folder = path.join(root, name)
  const index = readPublicanIndex(await readFile(path.join(folder, 'index.html'), 'utf8'))
  if (!index) throw new Error(`${name}/index.html has no list of contents.`)
  const pages = new Map<string, PublicanPage>()
  for (const file of index.chapters.flatMap((chapter) => chapter.pages)) {
    pages.set(file, readPublicanPage(await readFile(path.join(folder, file), 'utf8')))
  }
  return { folder, language: baseLanguage(name), index, pages }
}

async function textsOf(edition: Edition, bookSlug: string, warn: (text: string) => void): Promise<ImportText[]> {
  const { index, pages, language } = edition
  const aimedAt = new Set([...pages.values()].flatMap(({ links, ids }) => [ids[0], ...links.map((link) => link.split('#')[1])]))
  const chapterOf = new Map(index.chapters.flatMap((chapter) => chapter.pages.map((page) => [page, chapterSlug(chapter.pages[0])])))
  const hashes = await pictureKeys(path.join(edition.folder, 'images'))
  return index.chapters.map((chapter) => {
    const pictures: ImportPicture[] = []
    const html = chapter.pages.map((page) => pages.get(page)!.html).join('\n')
    const { document, warnings } = htmlToLexical(html, {
      language,
      resolveAnchor: (id) => (aimedAt.has(id) ? anchorOf(id) : null),
      resolveLink: (href) => linkTo(href, chapterSlug(chapter.pages[0]), bookSlug, chapterOf, pages),
      resolveImage: (src, { alt, caption }) => {
        const file = path.basename(src)
        const key = hashes.get(file)
        if (key) pictures.push({ key, file: path.join(edition.folder, 'images', file), alt, caption, language })
        return key ?? null
      },
    })
    for (const warning of warnings) warn(`${language}, ${chapter.title}: ${warning}`)
    return { title: chapter.title, document, pictures: withCaptions(pictures, document) }
  })
}

/** The address of a place in the book on this site; other addresses as they are, other files not at all. */
function linkTo(
  href: string, here: string, book: string, chapterOf: Map<string, string>, pages: Map<string, PublicanPage>,
): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href
  const [page, fragment] = href.split('#')
  const target = page ? chapterOf.get(page) : here
  if (!target) return page === 'index.html' ? bookAddress(book) : null
  const id = fragment || (page && !fragment ? pages.get(page)?.ids[0] : '')
  const anchor = id && (fragment || chapterSlug(page) !== target) ? `#s-${anchorOf(id)}` : ''
  return target === here && anchor ? anchor : `${bookAddress(book)}/${target}${anchor}`
}

/** Where the site shows a book; its chapters stand below. */
export const bookAddress = (slug: string): string => `/books/${slug}`

const chapterSlug = (page: string): string => page.replace(/\.html?$/, '').replace(/[^a-z0-9]+/gi, '-').toLowerCase()

/** A licence in its newest version has a code of its own; an older one is told in words. */
function licenceFor(address: string): ImportBook['licence'] {
  const [, terms, version] = /licenses\/([a-z-]+)\/([\d.]+)/.exec(address) ?? []
  if (!terms) return { code: 'all_rights_reserved', note: '' }
  const code = `cc_${terms.replaceAll('-', '_')}_4`
  if (version === '4.0' && (licences as readonly string[]).includes(code)) return { code, note: '' }
  return { code: 'other', note: `CC ${terms.toUpperCase()} ${version} (https://${address}/)` }
}
