import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { seedAuthors } from '@/domains/library/seed/authors'
import { drawAvatar } from '@/domains/library/seed/avatars'
import { seedCategories } from '@/domains/library/seed/categories'
import { seedPictureBooks } from '@/domains/library/seed/pictureBooks'
import { seedStories } from '@/domains/library/seed/stories'
import type { SeedLanguage, SeedState } from '@/domains/library/seed/types'
import { drawCover } from '@/domains/library/ui/cover/drawCover'
import { isMood } from '@/domains/library/ui/cover/moods'

const works = [...seedStories, ...seedPictureBooks]
const originals = seedStories.filter(({ translationOf }) => !translationOf)
const allStates: SeedState[] = ['draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'published', 'rejected', 'withdrawn', 'scheduled']
const page = { width: 1200, height: 800 }
const coverOf = ({ title, author, mood, categories, language }: (typeof works)[number]) => drawCover({ title, author, mood, category: categories[0], language })
const doubled = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i)

type Node = DefaultTreeAdapterTypes.ChildNode

const elementsOf = (nodes: Node[]): DefaultTreeAdapterTypes.Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))

/** It can be made a raster picture, numbers are numbers, and only shapes are drawn. */
const expectCleanPicture = async (svg: string) => {
  await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ format: 'svg' })
  const problems: string[] = []
  const fragment = parseFragment(svg, { onParseError: ({ code }) => problems.push(code) })
  const elements = elementsOf(fragment.childNodes)
  expect(problems).toEqual([])
  expect(elements[0].tagName).toBe('svg')
  expect(elements.map(({ tagName }) => tagName).filter((tag) => !['svg', 'g', 'path', 'circle'].includes(tag))).toEqual([])
  const attributes = elements.flatMap(({ attrs }) => attrs)
  expect(attributes.filter(({ name }) => /^(on|id$|href|xlink|src|style|class)/.test(name))).toEqual([])
  expect(attributes.filter(({ name, value }) => name !== 'xmlns' && /NaN|undefined|Infinity|url\(|:/.test(value))).toEqual([])
}

const bodyOf = (work: (typeof works)[number]) => ('text' in work ? work.text : work.spreads.map(({ text, alt }) => `${text}\n${alt}`).join('\n'))

describe('the demo library', () => {
  it('has at least 24 original stories, in four languages, by six authors', () => {
    const count = (language: SeedLanguage) => originals.filter((story) => story.language === language).length
    expect(originals.length).toBeGreaterThanOrEqual(24)
    expect(count('en')).toBeGreaterThanOrEqual(8)
    expect(count('fr')).toBeGreaterThanOrEqual(5)
    expect(count('es')).toBeGreaterThanOrEqual(5)
    expect(count('ar')).toBeGreaterThanOrEqual(4)
    expect(new Set(works.map(({ author }) => author)).size).toBe(6)
    expect(works.filter(({ isPremium, state }) => isPremium && state === 'published').length).toBeGreaterThanOrEqual(3)
  })

  it('shows every state of the workflow, mostly published', () => {
    expect(allStates.filter((state) => !originals.some((story) => story.state === state))).toEqual([])
    expect(works.filter(({ state }) => state === 'published').length).toBeGreaterThan(works.length / 2)
  })

  it('gives a reason wherever a moderator has decided against a work, and nowhere else', () => {
    for (const { decision, state, key } of works) expect(Boolean(decision?.reasonCode && decision.text), key).toBe(state === 'changes_requested' || state === 'rejected')
  })

  it('names each work once, in addresses too', () => {
    expect(doubled(works.map(({ key }) => key))).toEqual([])
    expect(doubled(works.map(({ slug }) => slug))).toEqual([])
    expect(works.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })

  it('refers to authors, categories and originals that exist', () => {
    const [authors, slugs] = [seedAuthors.map(({ key }) => key), seedCategories.map(({ slug }) => slug)]
    expect(works.filter(({ author }) => !authors.includes(author))).toEqual([])
    expect(works.flatMap(({ categories }) => categories).filter((category) => !slugs.includes(category))).toEqual([])
    expect(works.filter(({ categories, tags }) => !categories.length || !tags.length)).toEqual([])
    expect(seedCategories.filter(({ parent }) => parent && !slugs.includes(parent))).toEqual([])
    const translations = seedStories.filter(({ translationOf }) => translationOf)
    expect(translations.length).toBeGreaterThanOrEqual(4)
    for (const { translationOf, language, author } of translations) {
      const original = originals.find(({ key }) => key === translationOf)
      expect(original).toMatchObject({ author })
      expect(original?.language).not.toBe(language)
    }
  })

  it('speaks of its authors and shelves in four languages', () => {
    const texts = [...seedAuthors.map(({ bio }) => bio), ...seedCategories.flatMap(({ name, description }) => [name, description])]
    for (const text of texts) expect(Object.values(text).filter((value) => value.trim())).toHaveLength(4)
    expect(seedAuthors.filter(({ username }) => !/^[a-z0-9_]{3,30}$/.test(username))).toEqual([])
  })

  it.each(works.map((work) => [work.key, work] as const))('sets %s as its language is printed, at a length that reads well', (_key, work) => {
    const body = bodyOf(work)
    expect(work.summary.length).toBeLessThanOrEqual(300)
    expect(isMood(work.mood)).toBe(true)
    // Straight quotes, and an opening quote for each closing one.
    expect(`${work.title}${work.summary}${body}`).not.toMatch(/["']/)
    for (const [open, close] of ['“”', '«»']) expect(body.split(open).length).toBe(body.split(close).length)
    if (work.language === 'fr') expect(body).not.toMatch(/« | »| [;!?:]/)
    if (work.language === 'es') expect(body.match(/¿/g)?.length).toBe(body.match(/\?/g)?.length)
    if (work.language === 'ar') expect(body).not.toMatch(/[?;,]/)
    if ('text' in work) {
      const words = body.split(/\s+/).length
      expect(words).toBeGreaterThan(350)
      expect(words).toBeLessThan(950)
    }
  })
})

describe('the picture books', () => {
  it('are three, in three languages, with eight to ten spreads and a few lines on each', () => {
    expect(seedPictureBooks.map(({ language }) => language).sort()).toEqual(['ar', 'en', 'es'])
    for (const { spreads } of seedPictureBooks) {
      expect(spreads.length).toBeGreaterThanOrEqual(8)
      expect(spreads.length).toBeLessThanOrEqual(10)
      for (const { text, alt } of spreads) {
        expect(text.length).toBeGreaterThan(20)
        expect(text.length).toBeLessThan(260)
        expect(alt.length).toBeGreaterThan(30)
      }
    }
  })

  it.each(seedPictureBooks.map((book) => [book.key, book] as const))('draws %s with clean shapes, the same each time', async (_key, book) => {
    const pictures = [book.drawCover(page), ...book.spreads.map(({ draw }) => draw(page))]
    await Promise.all(pictures.map(expectCleanPicture))
    expect(doubled(pictures)).toEqual([])
    expect([book.drawCover(page), ...book.spreads.map(({ draw }) => draw(page))]).toEqual(pictures)
  })
})

describe('drawn covers and portraits', () => {
  it('are the same each time, clean, and different for every work', async () => {
    const covers = works.map(coverOf)
    await Promise.all(covers.map(expectCleanPicture))
    expect(works.map(coverOf)).toEqual(covers)
    expect(doubled(covers)).toEqual([])
  })

  it('are drawn for any title, language and category, known or not', async () => {
    for (const title of ['', 'A', 'الف', '<script>alert(1)</script>', 'x'.repeat(5000)]) await expectCleanPicture(drawCover({ title, author: title, mood: 'unheard of', category: 'unknown', language: 'ar' }))
  })

  it('give each author a face of their own', async () => {
    const faces = seedAuthors.map(({ avatarSeed }) => drawAvatar(avatarSeed))
    await Promise.all(faces.map(expectCleanPicture))
    expect(doubled(faces)).toEqual([])
    await expectCleanPicture(drawAvatar('somebody new'))
  })
})
