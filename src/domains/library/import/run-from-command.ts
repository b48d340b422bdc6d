import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload, TypedUser } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { systemRequest } from '@/platform/db/transaction'
import { languages } from '@/platform/i18n/languages'
import { ageRanges } from '../fields/classification'
import { countingTarget } from './counting-target'
import { libraryTarget, type Shelf } from './library-target'
import { progressBar } from './progress-bar'
import { readSource } from './read-source'
import { recordOf } from './record'
import { forgetfulRecord, runImport, type Totals } from './run-import'
import type { ImportSource } from './types'

export const usage = `Usage: npm run import -- <folder or file> --author <e-mail or user name> [--agree]
                      [--language en,fr,ar] [--category science] [--age 13_plus] [--dry-run]

  <folder or file>  a handbook (a folder of language folders made by Publican), HTML pages,
                    or stories in a table: .csv or .json (title, body, author, language, summary, category, tags, key)
  --author          who brings it in and owns it from then on; not needed with --dry-run
  --language        the editions of a handbook, the original first; else the language of texts that name none
  --agree           the author agrees to the terms: complete works are sent in to the moderators at the end;
                    without it they wait as drafts
  --category        the shelf of works that name none (the category's slug or name)
  --age             whom they are for: under_6, 6_8, 9_12, 13_plus
  --dry-run         shows what would come in and what is refused, and writes nothing`

export interface Command {
  place: string
  author: string
  languages: string[]
  isDry: boolean
  handsIn: boolean
  shelf: Shelf
}

/** What the arguments ask for, or a sentence saying what is wrong with them. */
export function readCommand(args: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args, allowPositionals: true,
      options: {
        author: { type: 'string', default: '' }, language: { type: 'string', default: '' }, 'dry-run': { type: 'boolean', default: false },
        agree: { type: 'boolean', default: false }, category: { type: 'string', default: '' }, age: { type: 'string', default: '13_plus' },
      },
    })
    if (positionals.length !== 1) return 'Name one folder or file.'
    if (!values['dry-run'] && !values.author) return 'Name the author with --author.'
    if (!(ageRanges as readonly string[]).includes(values.age)) return `--age is one of ${ageRanges.join(', ')}.`
    return {
      // npm runs its scripts in the project's folder and tells from where it was called.
      place: path.resolve(process.env.INIT_CWD ?? '', positionals[0]), author: values.author, languages: values.language.split(',').map((tag) => tag.trim()).filter(Boolean), isDry: values['dry-run'],
      handsIn: values.agree, shelf: { category: values.category, ageRange: values.age },
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * The whole of `npm run import`. Answers the exit code: 0 everything came in, 2 some rows were refused.
 * @throws Error with a sentence for the person at the keyboard
 */
export async function runFromCommand(command: Command, payload: () => Promise<Payload>, print: (line: string) => void): Promise<number> {
  const source = await readSource(command.place, { languages: command.languages.length > 0 ? command.languages : [languages[0]] })
  print(describe(source))
  for (const warning of source.warnings.slice(0, 20)) print(`  note: ${warning}`)
  const bar = progressBar(process.stdout)
  if (command.isDry) {
    const totals = await runImport(source, countingTarget(), forgetfulRecord, { handsIn: command.handsIn })
    print(`Dry run: ${countsOf(totals)}. Nothing was written.`)
    return printErrors(totals, print)
  }
  const running = await payload()
  const author = await findAuthor(running, command.author)
  const record = await recordOf(running, author, source, command.place)
  if (record.placed.size > 0) print(`Going on with a run that was broken off: ${record.placed.size} rows are there already.`)
  try {
    const totals = await runImport(source, libraryTarget(running, author, command.shelf), record, { handsIn: command.handsIn, report: bar.show })
    bar.end()
    print(`Done: ${countsOf(totals)}. The record of the run: bulk-imports ${record.id}.`)
    return printErrors(totals, print)
  } catch (error) {
    bar.end()
    await record.fail(error instanceof Error ? error.message : String(error)).catch(() => undefined)
    throw error
  }
}

function describe({ kind, name, books, stories, errors }: ImportSource): string {
  const found = books.map((book) => `"${book.title}": ${book.chapters.length} chapters, translated into ${book.translations.map(({ language }) => language).join(', ') || 'nothing'}`)
  const rows = stories.length + errors.length > 0 ? [`${stories.length} stories, ${errors.length} rows with errors`] : []
  return `${name} (${kind}): ${[...found, ...rows].join('; ')}`
}

const countsOf = ({ created, present, errors, kinds }: Totals): string => {
  const news = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`).join(', ')
  return `${created} new${news ? ` (${news})` : ''}, ${present} there already, ${errors.length} refused`
}

function printErrors({ errors }: Totals, print: (line: string) => void): number {
  for (const { row, field, message } of errors.slice(0, 100)) print(`  row ${row}, ${field}: ${message}`)
  if (errors.length > 100) print(`  and ${errors.length - 100} more`)
  return errors.length > 0 ? 2 : 0
}

async function findAuthor(payload: Payload, named: string): Promise<TypedUser> {
  const { docs } = await asSystem(await systemRequest(payload)).find({
    collection: 'users', limit: 1, pagination: false, depth: 0,
    where: { or: [{ email: { equals: named.toLowerCase() } }, { username: { equals: named } }] },
  })
  if (!docs[0]) throw new Error(`There is no account "${named}".`)
  return { ...docs[0], collection: 'users' } as unknown as TypedUser
}
