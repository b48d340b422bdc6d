import { createRequire } from 'node:module'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { refusal } from '../errors/AppError'

/** One run of text on a page, in parts of the page's width and height (0..1), origin at the top left. */
export type PdfRun = { text: string; x: number; y: number; width: number; height: number; dir: 'ltr' | 'rtl' }
export type PdfPage = { number: number; total: number; width: number; height: number; runs: PdfRun[]; text: string; picture: () => Promise<Buffer> }
export type PdfInfo = { pageCount: number; title?: string; author?: string; language?: string }

/** More pages than any children's book; a bound on what one upload may cost. */
export const mostPages = 600
const mostPixels = 4_000_000

const assets = (folder: string) => path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder) + path.sep

const open = async (bytes: Uint8Array) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      // A PDF may carry programs; none of them runs here, and nothing is fetched.
      enableXfa: false, stopAtErrors: false, useSystemFonts: false, verbosity: 0, isEvalSupported: false,
      cMapUrl: assets('cmaps'), cMapPacked: true, standardFontDataUrl: assets('standard_fonts'), wasmUrl: assets('wasm'),
    } as Parameters<typeof getDocument>[0]).promise
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw locked
      ? refusal('library.pdf_locked', 400, 'This PDF asks for a password. Please save it without one and try again.')
      : refusal('library.pdf_broken', 400, 'This file is not a PDF that can be read.')
  }
}

type TextItem = { str: string; transform: number[]; width: number; height: number; dir: string; hasEOL: boolean }

/**
 * Reads a PDF page by page: its size, its text with places, and on demand its picture as WebP, `pictureWidth`
 * pixels wide. 400 for what is no PDF, is locked or has more than 600 pages.
 */
export const readPdf = async (bytes: Uint8Array, eachPage: (page: PdfPage) => Promise<void>, pictureWidth = 480): Promise<PdfInfo> => {
  const document = await open(bytes)
  try {
    if (document.numPages > mostPages) throw refusal('library.pdf_too_long', 400, `This PDF has ${document.numPages} pages; ${mostPages} are the most.`)
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const size = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const texts = (items as TextItem[]).filter((item) => typeof item.str === 'string')
      const runs = texts.filter(({ str }) => str.trim()).map(({ str, transform, width, height, dir }): PdfRun => {
        const [x, baseline] = size.convertToViewportPoint(transform[4], transform[5])
        return { text: str, x: x / size.width, y: (baseline - height) / size.height, width: width / size.width, height: height / size.height, dir: dir === 'rtl' ? 'rtl' : 'ltr' }
      })
      const picture = async () => {
        const scale = Math.min(pictureWidth / size.width, Math.sqrt(mostPixels / (size.width * size.height)))
        const viewport = page.getViewport({ scale })
        const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
        await page.render({ canvas: canvas as unknown as HTMLCanvasElement, canvasContext: canvas.getContext('2d') as unknown as CanvasRenderingContext2D, viewport }).promise
        return sharp(canvas.toBuffer('image/png')).webp({ quality: 82 }).toBuffer()
      }
      await eachPage({ number, total: document.numPages, width: size.width, height: size.height, runs, text: texts.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''), picture })
      page.cleanup()
    }
    const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: string; Author?: string; Language?: string } }
    return { pageCount: document.numPages, title: info.Title || undefined, author: info.Author || undefined, language: info.Language || undefined }
  } finally {
    await document.loadingTask.destroy()
  }
}
