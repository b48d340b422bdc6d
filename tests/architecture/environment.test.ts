import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** What the system and the tools set themselves; nobody writes it into .env. */
const ambient = new Set(['INIT_CWD', 'NODE_ENV', 'NEXT_RUNTIME', 'PATH', 'HOME', 'CI', 'npm_lifecycle_event', 'PLAYWRIGHT_JSON_OUTPUT_FILE'])

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

const ofDestructuring = (text: string) => [...text.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/g)].flatMap((match) => match[1].split(',').map((part) => part.split(/[:=]/)[0].trim()))

/** The names in `process.env.NAME`, `env.NAME` and `process.env['NAME']`, in destructuring, and in calls that take a name. */
const namesIn = (text: string) =>
  [...ofDestructuring(text), ...[...text.matchAll(/\b(?:process\.)?env(?:\.|\[['"])([A-Za-z_][A-Za-z_0-9]*)|\bseconds\('([A-Z_]+)'/g)].map((match) => match[1] ?? match[2])].filter((name) => /^[A-Z]|^npm_/.test(name))

const used = new Set([...sources('src'), 'payload.config.ts', 'next.config.mjs'].flatMap((file) => namesIn(readFileSync(file, 'utf8'))))
const lines = readFileSync('.env.example', 'utf8').split('\n')
const listed = lines.flatMap((line, index) => (/^[A-Z]/.test(line) ? [{ name: line.split('=')[0], value: line.split('=')[1], above: lines[index - 1] }] : []))

describe('.env.example', () => {
  it('lists every variable that the code reads', () => {
    const names = new Set(listed.map(({ name }) => name))
    expect([...used].filter((name) => !names.has(name) && !ambient.has(name)).sort()).toEqual([])
  })

  it('lists nothing that no code reads', () => {
    expect(listed.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
  })

  it('says what each is for and sets none', () => {
    expect(listed.filter(({ value, above }) => value !== '' || !above.startsWith('# ')).map(({ name }) => name)).toEqual([])
  })

  it('is explained for operators, each variable and no other', () => {
    const told = new Set([...readFileSync('docs/operations.md', 'utf8').matchAll(/`([A-Z][A-Z0-9_]{3,})[=`]/g)].map((match) => match[1]))
    const names = listed.map(({ name }) => name)
    expect(names.filter((name) => !told.has(name))).toEqual([])
    expect([...told].filter((name) => !names.includes(name) && !/^(UPDATE|DELETE)$/.test(name))).toEqual([])
  })
})
