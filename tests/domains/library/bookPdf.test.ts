import { beforeAll, describe, expect, it } from 'vitest'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { boot, type App } from '../../support/boot'
import { libraryOf } from './make'

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

const upload = async (as: Person, words: string, pages: number) => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page++) document.addPage([300, 400]).drawText(`${words} ${page}`, { x: 40, y: 300, size: 18, font })
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await document.save())], { type: 'application/pdf' }), 'book.pdf')
  const { json } = await app.api('/media', { as, form })
  return json.doc as { id: string; url: string }
}

describe('a book from a PDF', () => {
  it('is read page by page; the file is for nobody who may not download; a new file waits until it is published', async () => {
    const shelf = await lib.category()
    const pdf = await upload(author, 'Lighthouse', 3)
    const book = (await app.api('/books?draft=true', { as: author, body: { title: `Printed ${Date.now()}`, kind: 'pdf', language: 'en', ageRange: '9_12', categories: [shelf.id], licence: 'all_rights_reserved', pdf: pdf.id } })).json.doc
    await app.work()
    const published = await app.api(`/library/works/books/${book.id}/publish`, { as: editor, body: { withoutApproval: true } })
    expect(published.status).toBe(200)
    const seen = (await app.api(`/books/${book.id}`)).json
    expect(seen).toMatchObject({ pageCount: 3, pdfState: 'ready' })
    expect(seen.pdf).toBeUndefined()
    expect((await app.api(pdf.url)).status).toBe(404)
    expect((await app.api(pdf.url, { as: author })).status).toBe(200)
    const pages = async (as?: Person) => (await app.api(`/book-pages?where[book][equals]=${book.id}&sort=pageNumber`, { as })).json.docs as { pageNumber: number; text?: string; picture?: string }[]
    expect((await pages()).map((page) => page.text)).toEqual([expect.stringContaining('Lighthouse 1'), expect.stringContaining('Lighthouse 2'), expect.stringContaining('Lighthouse 3')])

    const second = await upload(author, 'Unseen', 2)
    expect((await app.api(`/books/${book.id}?draft=true`, { as: author, method: 'PATCH', body: { pdf: second.id } })).status).toBe(200)
    await app.work()
    expect((await pages()).map((page) => page.pageNumber)).toEqual([1, 2, 3])
    expect((await app.api(`/book-pages?where[book][equals]=${book.id}`)).text).not.toContain('Unseen')
  })

  it('shows of a locked book its first pages, and nobody hangs a stranger\'s file on his own', async () => {
    const pdf = await upload(author, 'Vault', 4)
    const book = (await app.api('/books?draft=true', { as: author, body: { title: `Locked ${Date.now()}`, kind: 'pdf', language: 'en', pdf: pdf.id, previewPages: 2 } })).json.doc
    await app.api(`/books/${book.id}?draft=true`, { as: editor, method: 'PATCH', body: { isPremium: true, unlockPolicy: 'purchase' } })
    await app.work()
    expect((await app.api(`/library/works/books/${book.id}/publish`, { as: editor, body: { withoutApproval: true } })).status).toBe(200)
    const { json } = await app.api(`/book-pages?where[book][equals]=${book.id}&sort=pageNumber`)
    expect(json.docs.map((page: { text?: string }) => page.text?.trim().split(' ')[0])).toEqual(['Vault', 'Vault', undefined, undefined])
    const files = await app.owner.query('select p.page_number::int as page, m.is_private as shut from book_pages p join media m on m.id = p.picture_id where p.book_id = $1 order by 1', [book.id])
    expect(files.rows).toEqual([{ page: 1, shut: false }, { page: 2, shut: false }, { page: 3, shut: true }, { page: 4, shut: true }])
    const thief = await app.make.user({ roles: ['author'] })
    expect((await app.api('/books?draft=true', { as: thief, body: { title: 'Mine now', kind: 'pdf', language: 'en', pdf: pdf.id } })).status).toBe(403)
  })
})
