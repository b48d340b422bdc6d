import type { ClientField } from 'payload'
import type { RichTextDocument } from '../../richtext/document'
import { lexicalToPlainText } from '../../richtext/plain-text'

export type Doc = Record<string, unknown>
export type Difference = { name: string; label: unknown; theirs: string; mine: string; by: 'them' | 'me' | 'both' }

/** What the server, not a person, keeps in a document. */
const bookkeeping = new Set(['id', 'revision', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'lastEditedBy', 'moderationStatus', 'publishedAt', 'preview', 'searchText', 'wordCount', 'readingMinutes'])

/** Relations as ids, and every way of being empty as one: a form and a stored row spell the same differently. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  const doc = value as Doc
  if ('id' in doc && ('createdAt' in doc || 'updatedAt' in doc)) return doc.id
  return Object.fromEntries(Object.entries(doc).map(([key, one]) => [key, plain(one)] as const).filter(([, one]) => one !== null).sort(([one], [other]) => one.localeCompare(other)))
}

const same = (one: unknown, other: unknown) => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const isText = (value: unknown): value is RichTextDocument => Boolean(value && typeof value === 'object' && 'root' in value)

/** A value in words: texts as plain text, everything else short. */
export const inWords = (value: unknown): string => {
  if (isText(value)) return lexicalToPlainText(value)
  const simple = plain(value)
  if (simple === null) return ''
  if (Array.isArray(value)) return value.map(inWords).join('\n')
  if (typeof simple === 'object') return Object.entries(simple as Doc).filter(([key]) => key !== 'id').map(([, one]) => inWords(one)).join(' · ')
  return simple === true ? '✓' : String(simple)
}

export type Named = { label: unknown; isList: boolean }

/** The fields at the top of a document with their labels; rows and tabs without a name do not count. */
export const namedFields = (fields: ClientField[]): Map<string, Named> => {
  const found = new Map<string, Named>()
  const visit = (list: ClientField[]) => {
    for (const field of list) {
      if (field.type === 'tabs') field.tabs.forEach((tab) => ('name' in tab && tab.name ? found.set(tab.name, { label: tab.label, isList: false }) : visit(tab.fields)))
      else if ('name' in field && field.name && field.type !== 'ui') found.set(field.name, { label: 'label' in field ? field.label : field.name, isList: field.type === 'array' || field.type === 'blocks' })
      else if ('fields' in field) visit(field.fields)
    }
  }
  visit(fields)
  return found
}

/** What stands in a form, spelled as a document: a form counts the rows of an empty list instead of listing them. */
export const documentOfForm = (data: Doc, fields: Map<string, Named>): Doc =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fields.get(name)?.isList && !Array.isArray(value) ? [] : value]))

/** What the viewer changed since he opened or last saved the document: all that "keep mine" sends. */
export const changedByMe = (base: Doc, mine: Doc, fields: Map<string, Named>): Doc =>
  Object.fromEntries([...fields.keys()].filter((name) => !bookkeeping.has(name) && name in mine && !same(base[name], mine[name])).map((name) => [name, mine[name] ?? null]))

/** Every field in which the saved document and the viewer's differ, and who changed it. */
export const differences = (base: Doc, mine: Doc, theirs: Doc, fields: Map<string, Named>): Difference[] =>
  [...fields].flatMap(([name, { label }]): Difference[] => {
    if (bookkeeping.has(name) || !(name in mine) || same(mine[name], theirs[name])) return []
    const [iDid, theyDid] = [!same(base[name], mine[name]), !same(base[name], theirs[name])]
    return [{ name, label, theirs: inWords(theirs[name]), mine: inWords(mine[name]), by: iDid && theyDid ? 'both' : iDid ? 'me' : 'them' }]
  })
