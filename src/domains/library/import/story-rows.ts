import { createHash } from 'node:crypto'
import { z } from 'zod'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { languageTag } from '@/platform/richtext/languages'
import { isEmptyDocument } from '@/platform/richtext/plain-text'
import { parseCsv } from './csv'
import type { ImportStory, RowError } from './types'

const list = z.union([z.array(z.string()), z.string().transform((text) => text.split(/[;|]/))]).optional()
  .transform((values) => (values ?? []).map((value) => value.trim()).filter(Boolean))

/** What a row may say; other columns are left alone. */
const row = z.object({
  key: z.string().trim().max(200).optional(),
  title: z.string().trim().min(1).max(300),
  author: z.string().trim().max(200).default(''),
  language: z.string().trim().default(''),
  summary: z.string().trim().max(1000).default(''),
  body: z.string().min(1),
  category: z.string().trim().max(100).default(''),
  tags: list,
})

export interface StoryRows {
  stories: ImportStory[]
  errors: RowError[]
  warnings: string[]
}

/**
 * Stories from a table (CSV, with a header line) or from JSON (a list, or `{ "stories": [...] }`).
 * A row that says too little or too much becomes an error with its line; the others go on.
 * @param language of rows that name none
 */
export function readStoryRows(source: string, format: 'csv' | 'json', name: string, language: string): StoryRows {
  const out: StoryRows = { stories: [], errors: [], warnings: [] }
  const taken = new Map<string, number>()
  for (const { line, values } of format === 'csv' ? csvRows(source) : jsonRows(source)) {
    const parsed = row.safeParse(values)
    if (!parsed.success) {
      out.errors.push(...parsed.error.issues.map((issue) => ({ row: line, field: issue.path.join('.') || 'row', message: issue.message })))
      continue
    }
    const story = storyFrom(parsed.data, name, language, line, out)
    if (!story) continue
    const before = taken.get(story.key)
    if (before) out.errors.push({ row: line, field: 'key', message: `The same story stands in row ${before} already.` })
    else {
      taken.set(story.key, line)
      out.stories.push(story)
    }
  }
  return out
}

function storyFrom(data: z.infer<typeof row>, name: string, fallback: string, line: number, out: StoryRows): ImportStory | undefined {
  const language = languageTag(data.language || fallback)
  if (!language) {
    out.errors.push({ row: line, field: 'language', message: `"${data.language}" is no language tag.` })
    return undefined
  }
  const { document, warnings } = htmlToLexical(/<\/?[a-z][^>]*>/i.test(data.body) ? data.body : paragraphs(data.body), { language })
  if (isEmptyDocument(document)) {
    out.errors.push({ row: line, field: 'body', message: 'The text holds nothing to read.' })
    return undefined
  }
  out.warnings.push(...warnings.map((warning) => `Row ${line}: ${warning}`))
  const { title, author, summary, category, tags } = data
  const mark = createHash('sha256').update([name, data.key || `${title}\n${author}\n${language}`].join('\n')).digest('hex').slice(0, 32)
  return { key: `story:${mark}`, title, author, language, summary, category, tags, document, pictures: [] }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Plain text: an empty line ends a paragraph, a single line break stays one. */
const paragraphs = (text: string): string =>
  text.split(/\n\s*\n/).map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`).join('')

function csvRows(source: string): { line: number; values: Record<string, string> }[] {
  const [header, ...records] = parseCsv(source)
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase())
  return records.map(({ line, cells }) => ({
    line, values: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']).filter(([, value]) => value !== '')),
  }))
}

function jsonRows(source: string): { line: number; values: unknown }[] {
  const parsed: unknown = JSON.parse(source.replace(/^\ufeff/, ''))
  const rows = Array.isArray(parsed) ? parsed : (parsed as { stories?: unknown[] } | null)?.stories
  if (!Array.isArray(rows)) throw new Error('The file holds no list of stories.')
  return rows.map((values: unknown, at) => ({ line: at + 1, values }))
}
