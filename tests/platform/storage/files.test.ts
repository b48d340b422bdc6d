import { readdirSync } from 'node:fs'
import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import type { Factories } from '../../support/factories'

type Person = Awaited<ReturnType<Factories['user']>>
let app: App
let owner: Person
let stranger: Person
beforeAll(async () => {
  app = await boot()
  owner = await app.make.user()
  stranger = await app.make.user()
})

const picture = (width = 400, height = 300) => sharp({ create: { width, height, channels: 3, background: '#9a3f1d' } }).jpeg().withExif({ IFD0: { Copyright: 'Somebody', ImageDescription: 'At home' } }).toBuffer()

const form = (bytes: Uint8Array | string, name: string, type: string, data: object = {}) => {
  const body = new FormData()
  body.set('file', new File([bytes as never], name, { type }))
  body.set('_payload', JSON.stringify(data))
  return body
}

const upload = async (as: Person | null, data: object = {}, name = 'holiday.jpg') => app.api('/media', { as, form: form(await picture(), name, 'image/jpeg', data) })
const onDisk = () => readdirSync(process.env.MEDIA_DIR as string)
const fileOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, '')
const rows = async () => Number((await app.owner.query('select count(*) from media')).rows[0].count)

describe('uploads', () => {
  it('keep a picture with its sizes, under a name of ours, without what the camera wrote into it', async () => {
    const { status, json } = await upload(owner, { altText: 'A red field' }, '../../etc/Übung <1>.jpg')
    expect(status, JSON.stringify(json)).toBe(201)
    expect(json.doc).toMatchObject({ originalName: 'Übung _1_.jpg', format: 'jpg', mimeType: 'image/jpeg', folder: '/', width: 400, altText: 'A red field' })
    expect(json.doc.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(json.doc.uploadedBy).toBe(owner.id)
    const answer = await app.api(fileOf(json.doc.url))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%9Cbung%20_1_.jpg")
    expect(onDisk()).toContain(json.doc.sizes.thumbnail.filename)
    const { exif } = await sharp(`${process.env.MEDIA_DIR}/${json.doc.filename}`).metadata()
    expect(exif).toBeUndefined()
  })

  it('are refused to strangers, and to a child for whom nobody has answered', async () => {
    expect((await upload(null)).status).toBe(403)
  })

  it.each([
    ['a script in a picture', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'drawing.svg', 'image/svg+xml'],
    ['SVG called PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'drawing.png', 'image/png'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'page.html', 'text/html'],
    ['a page called JPEG', '<html><body>hello</body></html>', 'page.jpg', 'image/jpeg'],
    ['a program', 'MZ\u0090\u0000\u0003', 'setup.exe', 'application/x-msdownload'],
    ['nothing', '', 'empty.png', 'image/png'],
  ])('refuse %s', async (_what, bytes, name, type) => {
    const before = [onDisk().length, await rows()]
    const { status, json } = await app.api('/media', { as: owner, form: form(bytes, name, type) })
    expect([400, 415]).toContain(status)
    expect(json.code).toBeTruthy()
    expect([onDisk().length, await rows()]).toEqual(before)
  })

  it('refuse what only begins like a picture', async () => {
    const before = [onDisk().length, await rows()]
    const { status } = await app.api('/media', { as: owner, form: form(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')]), 'x.jpg', 'image/jpeg') })
    expect(status).toBe(400)
    expect([onDisk().length, await rows()]).toEqual(before)
  })

  it('break off at the limit while they stream, and leave neither file nor row', async () => {
    const before = [onDisk().length, await rows()]
    process.env.UPLOAD_LIMIT_MB = '1'
    try {
      const { answer } = await import('@/platform/http/edge')
      const { tokenFor } = await import('../../support/as')
      let sent = 0
      const head = Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n')
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          controller.enqueue(sent === 0 ? head : new Uint8Array(262_144).fill(1))
          sent += 1
          if (sent > 200) controller.close()
        },
      })
      const response = await answer(new Request('http://127.0.0.1:3000/api/media', {
        method: 'POST', body, duplex: 'half',
        headers: { authorization: `JWT ${await tokenFor(app.payload, owner)}`, 'content-type': 'multipart/form-data; boundary=b' },
      } as RequestInit))
      expect(response.status).toBe(413)
      expect(sent).toBeLessThan(60)
    } finally {
      delete process.env.UPLOAD_LIMIT_MB
    }
    expect([onDisk().length, await rows()]).toEqual(before)
  })

  it('say it plainly when the disk is full, and leave neither file nor row', async () => {
    const before = [onDisk().length, await rows()]
    process.env.STORAGE_RESERVE_MB = '999999999'
    try {
      const { status, json } = await upload(owner)
      expect([status, json.code]).toEqual([507, 'storage.full'])
    } finally {
      delete process.env.STORAGE_RESERVE_MB
    }
    expect([onDisk().length, await rows()]).toEqual(before)
  })

  it('leave nothing half when the disk fills up in the middle', async () => {
    const before = [onDisk().length, await rows()]
    const write = files.writeFile
    let written = 0
    files.writeFile = (async (place: string, bytes: Buffer, options: object) => {
      written += 1
      if (written < 2) return write(place, bytes, options)
      await write(place, bytes.subarray(0, 100), options)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }) as typeof write
    syncBuiltinESMExports()
    try {
      const { status, json } = await upload(owner)
      expect([status, json.code]).toEqual([507, 'storage.full'])
    } finally {
      files.writeFile = write
      syncBuiltinESMExports()
    }
    expect(written).toBe(2)
    expect([onDisk().length, await rows()]).toEqual(before)
  })

  it('take the file away after the row is deleted, and not before', async () => {
    const { json } = await upload(owner)
    expect(onDisk()).toContain(json.doc.filename)
    expect((await app.api(`/media/${json.doc.id}`, { as: stranger, method: 'DELETE' })).status).toBeGreaterThanOrEqual(403)
    expect((await app.api(`/media/${json.doc.id}`, { as: owner, method: 'DELETE' })).status).toBe(200)
    await app.work()
    expect(onDisk()).not.toContain(json.doc.filename)
    expect(onDisk()).not.toContain(json.doc.sizes.thumbnail.filename)
  })

  it('cannot be given to somebody else, nor be said to belong to a work', async () => {
    const { json } = await upload(owner, { uploadedBy: stranger.id, guardedBy: { slug: 'stories', document: 'x' }, originalName: 'lie.jpg' })
    expect(json.doc.uploadedBy).toBe(owner.id)
    expect(json.doc.guardedBy?.slug ?? null).toBeNull()
    expect(json.doc.originalName).toBe('holiday.jpg')
  })
})

describe('files', () => {
  it('of a private upload are for the owner and the staff, and for those whom the work lets in', async () => {
    const { registerFileGuard } = await import('@/platform/storage/mayReadFile')
    const reader = await app.make.user()
    const staff = await app.make.user({ roles: ['moderator'] })
    registerFileGuard('probes', (req, { document }, opening) => document === 'one' && req.user?.id === reader.id && opening === 'read')
    const { json } = await upload(owner, { isPrivate: true })
    await app.payload.update({ collection: 'media', id: json.doc.id, data: { guardedBy: { slug: 'probes', document: 'one' } } as never, overrideAccess: true })
    const small = `/media/file/${json.doc.sizes.thumbnail.filename}`
    const whole = fileOf(json.doc.url)
    for (const path of [whole, small]) {
      expect((await app.api(path)).status).toBe(404)
      expect((await app.api(path, { as: stranger })).status).toBe(404)
      for (const as of [owner, staff, reader]) expect((await app.api(path, { as })).status).toBe(200)
    }
    expect((await app.api(whole, { as: reader })).headers.get('cache-control')).toBe('private, no-store')
    expect((await app.api(`${whole}?download=1`, { as: reader })).status).toBe(404)
    expect((await app.api(`${whole}?download=1`, { as: owner })).headers.get('content-disposition')).toMatch(/^attachment/)
    expect((await app.api(`/media/${json.doc.id}`, { as: stranger })).status).toBe(404)
    expect((await app.api(`/media?where[filename][equals]=${json.doc.filename}`, { as: stranger })).json.totalDocs).toBe(0)
    expect((await app.api(`/media?where[sizes.thumbnail.filename][exists]=true&where[isPrivate][equals]=true`)).json.totalDocs).toBe(0)
  })

  it.each(['/media/file/..%2F..%2Fpackage.json', '/media/file/....//package.json', '/media/file/%00.png', '/media/file/.env', '/media/file/a.png%00.jpg'])('are nothing outside their folder: %s', async (path) => {
    const { status, text } = await app.api(path, { as: owner })
    expect([400, 403, 404]).toContain(status)
    expect(text).not.toContain('inkwell"')
  })

  it('answer ranges, and what has not changed', async () => {
    const { json } = await upload(owner)
    const path = fileOf(json.doc.url)
    const part = await app.api(path, { headers: { range: 'bytes=0-9' } })
    expect([part.status, part.headers.get('content-length')]).toEqual([206, '10'])
    const beyond = await app.api(path, { headers: { range: 'bytes=99999999-' } })
    expect(beyond.status).toBe(416)
    const etag = part.headers.get('etag') as string
    expect((await app.api(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})
