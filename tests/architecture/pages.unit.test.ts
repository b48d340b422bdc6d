import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = 'src/app/(site)'
const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => path.join(folder, file))
const pages = files.filter((file) => path.basename(file) === 'page.tsx').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
/** What loads for a page and may find nothing. */
const loaders = /notFound\(|loadWorkspace\(/

describe('pages that may find nothing', () => {
  it('answer with a document and the status 404', () => {
    const risky = pages.filter(({ text }) => loaders.test(text))
    expect(risky.length).toBeGreaterThan(10)
    expect(risky.filter(({ text }) => !text.includes('export default orMissing(')).map(({ file }) => file)).toEqual([])
  })

  it('are not sent before they have looked: nothing above them waits', () => {
    expect(files.filter((file) => /^(loading|template)\.tsx$/.test(path.basename(file)))).toEqual([])
  })
})
