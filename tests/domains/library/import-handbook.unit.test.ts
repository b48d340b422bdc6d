import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { countingTarget } from '@/domains/library/import/counting-target'
import { planFor } from '@/domains/library/import/plan'
import { readSource } from '@/domains/library/import/read-source'
import { forgetfulRecord, runImport } from '@/domains/library/import/run-import'
import type { ImportBook, ImportSource, ImportTarget } from '@/domains/library/import/types'
import type { BlockNode, RichTextDocument } from '@/platform/richtext/document'
import { lexicalToHtml } from '@/platform/richtext/lexical-to-html'
import { textOfBlock } from '@/platform/richtext/plain-text'

const folder = path.resolve('tests/fixtures/handbook-small')
let source: ImportSource
let book: ImportBook

beforeAll(async () => {
  source = await readSource(folder, { languages: ['en', 'fr', 'ar'] })
  book = source.books[0]
})

const chapter = (slug: string) => book.chapters.find((one) => one.slug === slug)!
const translated = (language: string, slug: string) =>
  book.translations.find((one) => one.language === language)!.chapters.find((one) => one.of === chapter(slug).key)!
const blockWith = (document: RichTextDocument, words: string): BlockNode =>
  document.root.children.find((node) => textOfBlock(node).includes(words))!
const html = (document: RichTextDocument) => lexicalToHtml(document, { mediaUrl: String })

describe('a handbook of several languages', () => {
  it('is one book with its people, its licence and its chapters in order', () => {
    expect(book).toMatchObject({
      title: 'A Small Handbook of Gardens', subtitle: 'From the First Seed to the Orchard', language: 'en', slug: 'a-small-handbook-of-gardens',
      authors: ['Nadia Oak', 'Jules Fern'], licence: { code: 'other', note: expect.stringContaining('CC BY-SA 3.0') },
    })
    expect(book.chapters.map(({ order, label, slug }) => [order, label, slug])).toEqual([[1, '', 'preface'], [2, '1', 'the-ground'], [3, '2', 'the-trees']])
    expect(book.translations.map(({ language, title, chapters }) => [language, title, chapters.length])).toEqual([
      ['fr', 'Un petit manuel des jardins', 3], ['ar', 'دليل صغير للحدائق', 3],
    ])
  })

  it('merges sections into their chapter and leaves the website around the text behind', () => {
    const out = html(chapter('the-ground').document)
    expect(out).toContain('1.1. The Tools You Need</h2>')
    expect(out).not.toMatch(/Prev|Download|Product Site|Chapter 1\. Preparing|document\.title/)
  })

  it('links to chapters and to places in them by their addresses on this site', () => {
    expect(html(chapter('the-ground').document)).toContain('href="#s-sect-tools"')
    expect(html(chapter('the-ground').document)).toContain('href="/books/a-small-handbook-of-gardens/the-trees"')
    expect(html(chapter('the-trees').document)).toContain('href="/books/a-small-handbook-of-gardens/the-ground#s-tab-sowing"')
    expect(html(chapter('the-ground').document)).toContain('id="s-tab-sowing"')
    expect(html(chapter('the-trees').document)).not.toContain('javascript')
  })

  it('keeps boxes, pictures, tables, listings and their explanations', () => {
    const { document, pictures } = chapter('the-ground')
    expect(pictures).toMatchObject([{ alt: 'A spade standing upright in dark soil', caption: 'Figure 1.1. A spade in the ground' }])
    expect(blockWith(document, 'Borrow before')).toMatchObject({ type: 'block', fields: { blockType: 'callout', kind: 'tip', title: 'TIP Borrow before you buy' } })
    const table = blockWith(document, 'Beans')
    expect(table).toMatchObject({ type: 'table', $: { caption: 'Table 1.1. When to sow' } })
    expect(html(document)).toContain('<td colspan="3">Any bed in the shade</td>')
    expect(blockWith(document, 'bed 2')).toMatchObject({ fields: { blockType: 'code', code: 'bed 1: daily   (1)\nbed 2: weekly  (2)', caption: 'Example 1.1. A watering plan' } })
    expect(blockWith(document, 'digs the hole')).toMatchObject({ type: 'list', listType: 'number' })
  })

  it('says for every block of a half translated edition which language it is in', () => {
    const { document } = translated('ar', 'the-ground')
    expect(blockWith(document, 'التربة')).toMatchObject({ direction: 'rtl', $: { lang: 'ar' } })
    expect(blockWith(document, 'You need few tools')).toMatchObject({ direction: 'ltr', $: { lang: 'en' } })
    expect(blockWith(document, 'twelve teeth')).toMatchObject({ type: 'list', direction: 'ltr', $: { lang: 'en' } })
    const french = translated('fr', 'the-ground').document
    expect(blockWith(french, 'You need few tools')).toMatchObject({ $: { lang: 'en' } })
    expect(blockWith(french, 'Une bonne terre')).toMatchObject({ $: { lang: 'fr' } })
  })

  it('says which editions there are when one is asked for that there is not', async () => {
    await expect(readSource(folder, { languages: ['en', 'de'] })).rejects.toThrow(/"de".*ar-MA, en-US, fr-FR/)
  })
})

describe('a run', () => {
  it('places everything once, however often it is done', async () => {
    const target = countingTarget()
    const first = await runImport(source, target, forgetfulRecord, { handsIn: true })
    // Two different pictures; a book, 3 chapters, 2 + 6 translations, 2 illustrations, 3 submissions.
    expect(first).toMatchObject({ created: 19, present: 0, errors: [], kinds: { picture: 2, book: 1, chapter: 3, translation: 8, illustration: 2, submission: 3 } })
    expect(await runImport(source, target, forgetfulRecord, { handsIn: true })).toMatchObject({ created: 0, present: 19 })
  })

  it('goes on where an interrupted one stopped', async () => {
    const saved = new Map()
    const counting = countingTarget()
    let left = 9
    const failing: ImportTarget = { ...counting, putTranslation: (...args) => (left-- > 6 ? counting.putTranslation(...args) : Promise.reject(new Error('the database is gone'))) }
    const record = { placed: saved, save: async (_totals: unknown, placed: ReadonlyMap<string, unknown>) => placed.forEach((value, key) => saved.set(key, value)) }
    await expect(runImport(source, failing, record, { handsIn: true })).rejects.toThrow('the database is gone')
    expect(saved.size).toBeGreaterThan(5)
    const rest = await runImport(source, counting, record, { handsIn: true })
    expect(rest.errors).toEqual([])
    expect(rest.created + saved.size).toBeGreaterThanOrEqual(planFor(source, true).length)
    expect(rest.present).toBeGreaterThan(5)
  })

  it('does not hand over a book of which a chapter was refused', async () => {
    const counting = countingTarget()
    const refused = Object.assign(new Error('too long'), { status: 400 })
    const target: ImportTarget = { ...counting, putChapter: (book, row, media) => (row.slug === 'the-trees' ? Promise.reject(refused) : counting.putChapter(book, row, media)) }
    const totals = await runImport(source, target, forgetfulRecord, { handsIn: true })
    expect(totals.errors.map(({ field, message }) => [field.split(':').slice(0, 1)[0], message.split(' ')[0]])).toEqual([['book', 'too'], ['book', 'Waits'], ['book', 'Waits'], ['submit', 'Waits'], ['submit', 'Waits'], ['submit', 'Waits']])
    expect(totals.kinds.submission).toBeUndefined()
  })
})
