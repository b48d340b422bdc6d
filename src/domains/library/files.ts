import { asSystem } from '@/platform/access/viewer'
import { registerFileGuard, type FileGuard } from '@/platform/storage/mayReadFile'
import { previewSpreads } from './hooks/cutSpreads'
import { picturesOf, previewPicturesOf } from './queries/filesOf'
import { idOf, isOwnWork } from './queries/ownWork'
import { mayOpen, type Guarded } from './queries/openWork'

type Doc = Record<string, unknown>

/** Files that may be had only as a copy: whoever reads them here reads pages, not the file. */
const copies = ['fullPdf', 'epubFile', 'pdf']

const isIn = (doc: Doc, names: string[], file: string) => names.some((name) => idOf(doc[name]) === file)

const isInPreview = (doc: Doc, file: string) => {
  const spreads = (doc.spreads as { picture?: unknown }[] | undefined) ?? []
  return isIn(doc, ['samplePdf', 'cover'], file) || spreads.slice(0, previewSpreads(spreads.length, doc.previewPercent)).some((spread) => idOf(spread.picture) === file) || previewPicturesOf(doc).includes(file)
}

/** Whether readers meet the file in what they see of the work; else it belongs to a draft of it. */
const isShown = (doc: Doc, file: string) =>
  isIn(doc, [...copies, 'cover', 'samplePdf', 'audioFile', 'audio'], file) || [...picturesOf(doc), ...previewPicturesOf(doc)].includes(file)

/** A private file opens as the work opens that it belongs to; what the preview shows, with the preview. */
const guard = (collection: Guarded): FileGuard => async (req, { document, file }, opening) => {
  const doc = (await asSystem(req).findByID({ collection, id: document, depth: 0, disableErrors: true })) as Doc | null
  if (!doc) return false
  if (isIn(doc, copies, file.id)) return (await mayOpen(req, collection, doc, 'download')).allowed
  if (collection === 'book-pages') return pageOpens(req, doc)
  if (!isShown(doc, file.id)) return (await mayOpen(req, collection, { ...doc, _status: 'draft' }, opening)).allowed
  if (opening === 'read' && isInPreview(doc, file.id) && (await mayOpen(req, collection, doc, 'preview')).allowed) return true
  return (await mayOpen(req, collection, doc, opening)).allowed
}

const pageOpens = async (req: Parameters<FileGuard>[0], page: Doc): Promise<boolean> => {
  if ((await mayOpen(req, 'book-pages', page, 'read')).allowed) return true
  const book = (await asSystem(req).findByID({ collection: 'books', id: idOf(page.book)!, depth: 0, disableErrors: true, select: { previewPages: true } })) as Doc | null
  return Number(page.pageNumber) <= Number(book?.previewPages ?? 0) && (await mayOpen(req, 'book-pages', page, 'preview')).allowed
}

/** A picture that waits for its decision is shown to the author of the work besides its artist. */
const ofIllustration: FileGuard = async (req, { document }) => {
  const doc = (await asSystem(req).findByID({ collection: 'illustrations', id: document, depth: 0, disableErrors: true })) as Doc | null
  return Boolean(doc) && (idOf(doc!.artist) === req.user?.id || (await isOwnWork(req, doc!)))
}

/** Says to the storage who may have the private files of the library. */
export const guardFiles = (): void => {
  for (const collection of ['stories', 'books', 'book-chapters', 'book-pages', 'translations'] as const) registerFileGuard(collection, guard(collection))
  registerFileGuard('illustrations', ofIllustration)
}
