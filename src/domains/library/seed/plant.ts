import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { languages } from '@/platform/i18n/languages'
import { markdownToLexical } from '@/platform/richtext/markdown'
import { drawCover } from '../ui/cover/drawCover'
import { actAs, type Cast } from './actAs'
import { seedAuthors } from './authors'
import { seedCategories } from './categories'
import { keepPicture } from './keepPicture'
import { lead } from './lead'
import { seedPictureBooks } from './pictureBooks'
import { seedStories } from './stories'
import type { SeedPictureBook, SeedStory } from './types'

export type Say = (done: number, all: number, what: string) => void

/** Makes the shelves, parents first. Answers their ids by slug; what is there already stays. */
export const plantCategories = async (req: PayloadRequest): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  const ordered = [...seedCategories].sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)))
  for (const [order, { slug, name, description, parent }] of ordered.entries()) {
    const { docs } = await asSystem(req).find({ collection: 'categories', where: { and: [{ slug: { equals: slug } }, { scope: { equals: 'stories' } }] }, limit: 1, depth: 0, pagination: false })
    const id = docs[0]?.id ?? (await asSystem(req).create({
      collection: 'categories', locale: 'en', depth: 0,
      data: { slug, scope: 'stories', name: name.en, description: description.en, order, isActive: true, parent: parent ? ids.get(parent) : null },
    })).id
    if (!docs[0]) for (const language of languages.slice(1)) await asSystem(req).update({ collection: 'categories', id, locale: language, depth: 0, data: { name: name[language], description: description[language] } })
    ids.set(slug, String(id))
  }
  return ids
}

const nameOf = (key: string) => seedAuthors.find((author) => author.key === key)!.name

const coverOf = (work: SeedStory | SeedPictureBook) =>
  'spreads' in work ? work.drawCover({ width: 900, height: 1200 }) : drawCover({ title: work.title, author: nameOf(work.author), mood: work.mood, category: work.categories[0], language: work.language })

const isBook = (work: SeedStory | SeedPictureBook): work is SeedPictureBook => 'spreads' in work

const spreadsOf = async (req: PayloadRequest, work: SeedPictureBook) => {
  const spreads: object[] = []
  for (const [at, { draw, alt, text }] of work.spreads.entries()) {
    const picture = await keepPicture(req, draw({ width: 1500, height: 1000 }), { name: `${work.slug}-${at + 1}`, altText: alt })
    spreads.push({ picture, altText: alt, text, pictureSide: 'full' })
  }
  return spreads
}

const shared = (work: SeedStory | SeedPictureBook) => ({
  title: work.title, subtitle: work.subtitle, summary: work.summary, slug: work.slug, language: work.language, importKey: `demo:${work.key}`, licence: work.licence,
  licenceAgreedAt: new Date().toISOString(), licenceAgreementVersion: '1', mood: work.mood,
})

const writeStory = async (req: PayloadRequest, work: SeedStory | SeedPictureBook, categories: Map<string, string>): Promise<string> => {
  const cover = await keepPicture(req, coverOf(work), { name: `cover-${work.slug}`, altText: '' })
  const data = {
    ...shared(work), author: req.user!.id, authorName: nameOf(work.author), ageRange: work.ageRange, tags: work.tags, cover,
    categories: work.categories.map((slug) => categories.get(slug)!), isPremium: work.isPremium, unlockPolicy: work.isPremium ? 'purchase' : 'free', visibility: 'public', downloadAllowed: !work.isPremium, printAllowed: !work.isPremium,
    ...(isBook(work) ? { kind: 'picture_book', spreads: await spreadsOf(req, work) } : { kind: 'text', body: markdownToLexical(work.text, work.language) }),
  }
  const { id } = await asSystem(req).create({ collection: 'stories', draft: true, depth: 0, data: { ...data, _status: 'draft' } as never })
  return String(id)
}

const writeTranslation = async (req: PayloadRequest, work: SeedStory, original: string, fromLanguage: string): Promise<string> => {
  const { mood: _mood, ...data } = shared(work)
  const { id } = await asSystem(req).create({
    collection: 'translations', draft: true, depth: 0,
    data: { ...data, story: original, fromLanguage, translator: req.user!.id, translatorName: nameOf(work.author), body: markdownToLexical(work.text, work.language), _status: 'draft' } as never,
  })
  return String(id)
}

/**
 * Brings the demo library in as its authors would: written, sent in, decided, published by the same
 * services as on the site, so that every history is true. A work that is there already is left alone.
 */
export const plantLibrary = async (payload: Payload, cast: Cast, say: Say): Promise<number> => {
  const editor = await actAs(payload, cast.editor)
  const categories = await inTransaction(editor, () => plantCategories(editor))
  const works = [...seedPictureBooks, ...seedStories].sort((a, b) => Number('translationOf' in a && Boolean(a.translationOf)) - Number('translationOf' in b && Boolean(b.translationOf)))
  const ids = new Map<string, string>()
  let made = 0
  for (const [at, work] of works.entries()) {
    say(at + 1, works.length, work.title)
    const translationOf = isBook(work) ? undefined : work.translationOf
    const collection = translationOf ? 'translations' : 'stories'
    const known = await asSystem(editor).find({ collection, where: { importKey: { equals: `demo:${work.key}` } }, limit: 1, depth: 0, draft: true, trash: true, pagination: false })
    if (known.docs[0]) {
      ids.set(work.key, String(known.docs[0].id))
      continue
    }
    const author = await actAs(payload, cast.authors.get(work.author)!)
    const original = works.find(({ key }) => key === translationOf)
    const id = await inTransaction(author, () =>
      translationOf ? writeTranslation(author, work as SeedStory, ids.get(translationOf)!, original!.language) : writeStory(author, work, categories))
    ids.set(work.key, id)
    await lead(payload, cast, { collection, id }, work)
    made++
  }
  return made
}
