import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { handbookFolders, readHandbook } from './handbook'
import { readHtmlStories } from './html-stories'
import { readStoryRows } from './story-rows'
import type { ImportSource } from './types'

export interface ReadOptions {
  /** For a handbook: the editions to bring in, the original first. Else the language of texts that name none. */
  languages: string[]
}

/**
 * What a folder or file holds: a handbook (a folder of language folders), HTML pages, or a table of
 * stories (.csv, .json).
 * @throws Error with a sentence for the person who called, where nothing can be read
 */
export async function readSource(place: string, { languages }: ReadOptions): Promise<ImportSource> {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new Error(`There is nothing at ${place}.`)
  const name = path.basename(path.resolve(place))
  const empty: ImportSource = { kind: 'html', name, books: [], stories: [], errors: [], warnings: [] }
  const language = languages[0] ?? 'en'
  if (found.isDirectory() && (await handbookFolders(place)).length > 0) {
    const warnings: string[] = []
    const book = await readHandbook(place, languages.length > 0 ? languages : ['en'], (text) => warnings.push(text))
    return { ...empty, kind: 'handbook', name: book.title, books: [book], warnings }
  }
  const format = /\.(csv|json)$/i.exec(name)?.[1].toLowerCase()
  if (found.isFile() && (format === 'csv' || format === 'json')) {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(place))
    return { ...empty, kind: 'table', ...readStoryRows(source, format, name, language) }
  }
  if (found.isFile() && !/\.html?$/i.test(name)) throw new Error(`${name} is neither .csv, .json nor .html.`)
  const pages = await readHtmlStories(place, language)
  if (pages.stories.length + pages.errors.length === 0) throw new Error(`${name} holds neither a handbook nor HTML pages.`)
  return { ...empty, ...pages }
}
