import path from 'node:path'
import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { libraryTarget } from '@/domains/library/import/library-target'
import { readSource } from '@/domains/library/import/read-source'
import { recordOf } from '@/domains/library/import/record'
import { runImport } from '@/domains/library/import/run-import'
import type { ImportSource } from '@/domains/library/import/types'
import { boot, type App } from '../../support/boot'

let app: App
let author: TypedUser
let source: ImportSource
const category = `shelf-${process.pid}`

/** Keys of this file's own, so that the rows of another test are never taken for these. */
const marked = (value: ImportSource, mark: string): ImportSource => JSON.parse(JSON.stringify(value).replaceAll('book:a-small', `book:${mark}-a-small`)) as ImportSource

beforeAll(async () => {
  app = await boot()
  author = { ...(await app.make.user({ roles: ['author'] })), collection: 'users' } as unknown as TypedUser
  await app.payload.create({ collection: 'categories', overrideAccess: true, data: { name: category, slug: category, scope: 'stories' } as never })
  source = await readSource(path.resolve('tests/fixtures/handbook-small'), { languages: ['en', 'fr', 'ar'] })
})

const run = async (given: ImportSource, place: string) => {
  const record = await recordOf(app.payload, author, given, place)
  const totals = await runImport(given, libraryTarget(app.payload, author, { category, ageRange: '13_plus' }), record, { handsIn: true })
  const row = await app.payload.findByID({ collection: 'bulk-imports', id: record.id, depth: 0, overrideAccess: true })
  return { totals, row }
}

describe('bringing a book into the library', () => {
  it('makes drafts of its author, sends them in, and does it once', async () => {
    const given = marked(source, `once${process.pid}`)
    const first = await run(given, `/once-${process.pid}`)
    expect(first.totals.errors).toEqual([])
    expect(first.totals.kinds).toMatchObject({ book: 1, chapter: 3, translation: 8, illustration: 2, submission: 3 })
    expect(first.row).toMatchObject({ state: 'completed', type: 'books', totalRows: 19, processedRows: 19, errorRows: 0 })
    const { docs: [book] } = await app.payload.find({ collection: 'books', where: { importKey: { equals: given.books[0].key } }, draft: true, depth: 0, overrideAccess: true })
    expect(book).toMatchObject({ _status: 'draft', author: author.id, authorName: 'Nadia Oak, Jules Fern', licence: 'other', moderationStatus: 'submitted' })
    const second = await run(given, `/once-${process.pid}`)
    expect(second.totals).toMatchObject({ created: 0, present: 19, errors: [] })
    expect(second.row.id).not.toBe(first.row.id)
  })

  it('goes on in the same record after it was broken off', async () => {
    const given = marked(source, `broken${process.pid}`)
    const place = `/broken-${process.pid}`
    const record = await recordOf(app.payload, author, given, place)
    const target = libraryTarget(app.payload, author, { category, ageRange: '13_plus' })
    const broken = { ...target, putIllustration: () => Promise.reject(new Error('the disk is gone')) }
    await expect(runImport(given, broken, record, { handsIn: true })).rejects.toThrow('the disk is gone')
    await record.fail('the disk is gone')
    const { totals, row } = await run(given, place)
    expect(row).toMatchObject({ id: record.id, state: 'completed' })
    expect(totals).toMatchObject({ errors: [], kinds: { illustration: 2, submission: 3 } })
    expect(totals.kinds.chapter).toBeUndefined()
  })
})
