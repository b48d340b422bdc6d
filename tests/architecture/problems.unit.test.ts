import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { operationBounds } from '@/platform/graphql/limits'
import { languages } from '@/platform/i18n/languages'
import { keyOf, problems, problemText } from '@/site/i18n/problems'

const sources = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && file !== 'payload-types.ts').map((file) => readFileSync(path.join('src', file), 'utf8'))
const inSources = (pattern: RegExp) => sources.flatMap((text) => [...text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').matchAll(pattern)].map((match) => match[1]))

/** Every code that an answer of the API may carry: of refusals, of what the database refuses, and of a bare status. */
const codes = new Set([
  ...inSources(/refusal\(\s*'([\w.]+)'/g),
  ...inSources(/code: '([a-z_]+\.[a-z_]+)', message/g), ...inSources(/\{ code: '([a-z_]+\.[a-z_]+)'/g),
  ...Object.keys(operationBounds).map((what) => `graphql.${what}`),
  ...inSources(/^ {2}((?:\d{3}: '[\w.]+',? ?)+)$/gm).flatMap((line) => [...line.matchAll(/'([a-z_]+(?:\.[a-z_]+)?)'/g)].map((match) => match[1])),
])

describe('refusals', () => {
  it('are many, so that this test looks at something', () => {
    expect(codes.size).toBeGreaterThan(120)
    expect([...codes]).toEqual(expect.arrayContaining(['conflict.revision', 'library.incomplete', 'storage.full', 'access.locked', 'busy.database']))
  })

  it.each(languages)('each have a sentence in %s', (language) => {
    const mute = [...codes].filter((code) => typeof problems[language][keyOf(code) as 'busy'] !== 'string')
    expect(mute).toEqual([])
  })

  it('say how long to wait in words, and pass on what only a newer server knows', () => {
    expect(problemText('fr', 'rate.too_many', 'x', { minutes: 3 })).toContain('3 minutes')
    expect(problemText('en', 'stars.none', 'The server says so.')).toBe('The server says so.')
  })
})
