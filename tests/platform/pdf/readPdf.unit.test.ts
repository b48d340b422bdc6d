import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPdf, type PdfPage } from '@/platform/pdf/readPdf'

const book = async () => {
  const document = await PDFDocument.create()
  document.setTitle('The Lighthouse Keeper')
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const line of ['The lamp was out', 'Nobody had slept']) {
    const page = document.addPage([300, 400])
    page.drawText(line, { x: 30, y: 360, size: 20, font })
    page.drawRectangle({ x: 0, y: 0, width: 300, height: 100, color: rgb(0.1, 0.2, 0.8) })
  }
  return document.save()
}

describe('a PDF', () => {
  it('gives its pages with text, the place of the text, and a picture', async () => {
    const pages: PdfPage[] = []
    const pictures: Buffer[] = []
    const info = await readPdf(await book(), async (page) => {
      pages.push(page)
      pictures.push(await page.picture())
    })
    expect(info).toMatchObject({ pageCount: 2, title: 'The Lighthouse Keeper' })
    expect(pages.map(({ text }) => text.trim())).toEqual(['The lamp was out', 'Nobody had slept'])
    const [run] = pages[0].runs
    expect(run.x).toBeCloseTo(0.1, 2)
    expect(run.y).toBeCloseTo(0.05, 1)
    const { data, info: size } = await sharp(pictures[1]).raw().toBuffer({ resolveWithObject: true })
    expect([size.width, size.height]).toEqual([480, 640])
    const bottom = (600 * 480 + 240) * size.channels
    expect(data[bottom + 2]).toBeGreaterThan(150)
    expect(data[bottom]).toBeLessThan(80)
  })

  it('is refused with a clear sentence when it is none', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7 but no more'), async () => undefined)).rejects.toMatchObject({ status: 400, code: 'library.pdf_broken' })
  })
})
