import type { PayloadRequest } from 'payload'
import { refusal, type FieldProblem } from '@/platform/errors/AppError'
import { sql, sqlFor } from '@/platform/db/sql'
import type { BlockNode, RichTextDocument } from '@/platform/richtext/document'
import { isEmptyDocument } from '@/platform/richtext/plain-text'
import type { WorkKey } from '../queries/governingCase'
import { partsOf, type Doc } from './works'

type Spread = { picture?: unknown; altText?: string | null; text?: string | null }

const picturesWithoutAlt = (nodes: BlockNode[]): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'upload') return sum + (node.fields?.alt?.trim() ? 0 : 1)
    if (node.type === 'block' && node.fields.blockType === 'callout') return sum + picturesWithoutAlt(node.fields.body?.root?.children ?? [])
    return sum
  }, 0)

const inBody = (body: RichTextDocument | null | undefined): FieldProblem[] => {
  if (!body || isEmptyDocument(body)) return [{ path: 'body', message: 'Write the text first.' }]
  const missing = picturesWithoutAlt(body.root.children)
  return missing > 0 ? [{ path: 'body', message: `Say what can be seen in each picture (${missing} left).` }] : []
}

const inSpreads = (spreads: Spread[]): FieldProblem[] => {
  if (spreads.length === 0) return [{ path: 'spreads', message: 'Add the first double page.' }]
  return spreads.flatMap((spread, index): FieldProblem[] =>
    spread.picture && !spread.altText?.trim() ? [{ path: `spreads.${index}.altText`, message: 'Say what can be seen in this picture.' }]
      : !spread.picture && !spread.text?.trim() ? [{ path: `spreads.${index}`, message: 'This double page is empty.' }] : [])
}

const inWords = (doc: Doc): FieldProblem[] => {
  const needed: [string, string][] = [['title', 'Give it a title.'], ['language', 'Say in which language it is written.']]
  return needed.flatMap(([path, message]) => (String(doc[path] ?? '').trim() ? [] : [{ path, message }]))
}

const onShelf = (doc: Doc): FieldProblem[] => [
  ...(doc.ageRange ? [] : [{ path: 'ageRange', message: 'Say for which age it is.' }]),
  ...(Array.isArray(doc.categories) && doc.categories.length > 0 ? [] : [{ path: 'categories', message: 'Choose at least one shelf.' }]),
  ...(doc.licence ? [] : [{ path: 'licence', message: 'Choose a licence.' }]),
  ...(doc.licence === 'other' && !doc.licenceText ? [{ path: 'licenceText', message: 'Say what may be done with it.' }] : []),
]

const ofBook = async (req: PayloadRequest, work: WorkKey, doc: Doc): Promise<FieldProblem[]> => {
  if (doc.kind === 'pdf') return doc.pdf ? [] : [{ path: 'pdf', message: 'Bring the PDF.' }]
  return (await partsOf(req, work, doc)).length > 0 ? [] : [{ path: 'chapters', message: 'Write the first chapter.' }]
}

const ofTranslation = async (req: PayloadRequest, work: WorkKey, doc: Doc): Promise<FieldProblem[]> => {
  if (doc.book) return (await partsOf(req, work, doc)).length > 0 ? [] : [{ path: 'chapters', message: 'Translate the first chapter.' }]
  const story = doc.story ? (await sqlFor(req).first<{ kind: string }>(sql`select kind::text as kind from stories where id = ${String(doc.story)}`)) : undefined
  return story?.kind === 'picture_book' ? inSpreads((doc.spreads as Spread[]) ?? []) : inBody(doc.body as RichTextDocument)
}

/** What still has to be done before a work can be sent in; empty when nothing. Each entry names its field. */
export const missingParts = async (req: PayloadRequest, work: WorkKey, doc: Doc): Promise<FieldProblem[]> => {
  if (work.collection === 'translations') return [...inWords(doc), ...(await ofTranslation(req, work, doc))]
  const text = work.collection === 'books' ? await ofBook(req, work, doc)
    : doc.kind === 'picture_book' ? inSpreads((doc.spreads as Spread[]) ?? []) : inBody(doc.body as RichTextDocument)
  return [...inWords(doc), ...onShelf(doc), ...text]
}

/** 400 with one line for each thing that is missing. */
export const requireComplete = async (req: PayloadRequest, work: WorkKey, doc: Doc): Promise<void> => {
  const fields = await missingParts(req, work, doc)
  if (fields.length > 0) throw refusal('library.incomplete', 400, 'Something is missing before this can be sent in.', { fields })
}
