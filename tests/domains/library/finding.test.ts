import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf, textOfParagraphs } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
type Person = { id: string }
let author: Person
let editor: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, editor] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['editor'] })])
})

const find = async (q: string, more = '') => (await app.api(`/library/search?q=${encodeURIComponent(q)}${more}`)).json
const titles = (answer: { works: { title: string }[] }) => answer.works.map((work) => work.title)

describe('search', () => {
  it('finds words in the forms of each language, without accents, with a wrong letter', async () => {
    const french = await lib.published(author, editor, { title: 'Les étoiles filantes de Kerguélen', language: 'fr', body: textOfParagraphs(4, 'Les chevaux galopaient') })
    const arabic = await lib.published(author, editor, { title: 'الفنارات القديمة', language: 'ar', body: textOfParagraphs(4, 'كان البحر هادئًا') })
    const english = await lib.published(author, editor, { title: 'The Whispering Kettlebird', body: textOfParagraphs(4, 'Horses were galloping') })
    expect(titles(await find('etoiles kerguelen'))).toContain(french.title)
    expect(titles(await find('étoile'))).toContain(french.title)
    expect(titles(await find('cheval'))).not.toContain(english.title)
    expect(titles(await find('gallop'))).toContain(english.title)
    expect(titles(await find('ketlebird'))).toContain(english.title)
    expect(titles(await find('Wispering Ketlebird'))).toContain(english.title)
    expect(titles(await find('فنارات'))).toContain(arabic.title)
    expect(titles(await find('étoiles', '&language=en'))).not.toContain(french.title)
  })

  it('shows the words in their line, and says what comes closest when nothing is found', async () => {
    const mark = `quill${randomUUID().slice(0, 6)}`
    const work = await lib.published(author, editor, { title: `Saffron ${mark}`, body: textOfParagraphs(4, 'A heliotrope') })
    const found = await find('heliotrope')
    expect(found.works.find((one: { id: string }) => one.id === work.id).highlight).toContain('⟦heliotrope⟧')
    expect((await find('qqqqwwwwxxxx')).total).toBe(0)
  })

  it('takes anything that is typed', async () => {
    for (const q of ["'", '"', '& | !', ':*', '\\', '%', 'a:b', '-', '<b>', '؟', '\u0000x']) expect([q, (await app.api(`/library/search?q=${encodeURIComponent(q)}`)).status < 500]).toEqual([q, true])
  })

  it('never shows drafts, private works or the trash', async () => {
    const mark = `umbra${randomUUID().slice(0, 6)}`
    await lib.draft(author, { title: `${mark} draft` })
    await lib.published(author, editor, { title: `${mark} private`, visibility: 'private' })
    const gone = await lib.published(author, editor, { title: `${mark} trash` })
    await app.api(`/stories/${gone.id}`, { as: editor, method: 'PATCH', body: { deletedAt: new Date().toISOString() } })
    expect(titles(await find(mark))).toEqual([])
  })
})

describe('browse', () => {
  it('combines filters, and counts for each value what it would give', async () => {
    const parent = await lib.category()
    const shelf = await lib.category()
    await app.payload.update({ collection: 'categories', id: shelf.id, data: { parent: parent.id }, overrideAccess: true })
    const on = { categories: [shelf.id] }
    await lib.published(author, editor, { ...on, language: 'en', ageRange: '6_8' })
    await lib.published(author, editor, { ...on, language: 'fr', ageRange: '6_8' })
    await lib.published(author, editor, { ...on, language: 'fr', ageRange: '9_12' })
    const browse = async (query: string) => (await app.api(`/library/browse?category=${parent.slug}${query}`)).json
    const all = await browse('')
    expect(all.total).toBe(3)
    expect(all.facets.language).toEqual([{ value: 'fr', count: 2 }, { value: 'en', count: 1 }])
    const french = await browse('&language=fr')
    expect(french.total).toBe(2)
    expect(french.facets.language).toEqual([{ value: 'fr', count: 2 }, { value: 'en', count: 1 }])
    expect(french.facets.age).toEqual([{ value: '6_8', count: 1 }, { value: '9_12', count: 1 }])
    expect((await browse('&language=fr&age=9_12')).total).toBe(1)
    expect((await browse('&language=xx')).total).toBe(0)
  })
})
