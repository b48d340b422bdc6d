import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '@/domains/library/import/csv'
import { readSource } from '@/domains/library/import/read-source'
import { readCommand } from '@/domains/library/import/run-from-command'
import { readStoryRows } from '@/domains/library/import/story-rows'
import { lexicalToHtml } from '@/platform/richtext/lexical-to-html'

const csv = (text: string) => readStoryRows(text, 'csv', 'stories.csv', 'en')

describe('stories from a table', () => {
  it('takes good rows in and names the line and the reason of each bad one', () => {
    const { stories, errors } = csv([
      'title,author,language,body,tags',
      '"The ""red"" kite",Nadia,en,"First line',
      'second line',
      '',
      'A new paragraph",wind;sky',
      ',Nobody,en,Words,',
      'No text,Nadia,en,"<script>x</script>",',
      'Bad language,Nadia,not a tag,Words,',
      '"The ""red"" kite",Nadia,en,Again,',
    ].join('\r\n'))
    expect(stories).toMatchObject([{ title: 'The "red" kite', author: 'Nadia', language: 'en', tags: ['wind', 'sky'] }])
    expect(lexicalToHtml(stories[0].document, { mediaUrl: String })).toBe('<p lang="en" dir="ltr">First line<br/>second line</p>\n<p lang="en" dir="ltr">A new paragraph</p>')
    expect(errors.map(({ row, field }) => [row, field])).toEqual([[6, 'title'], [7, 'body'], [8, 'language'], [9, 'key']])
  })

  it('knows a row again by its key, or by what it is called', () => {
    const keys = (text: string) => csv(text).stories.map(({ key }) => key)
    expect(keys('key,title,body\n1,A,x')).toEqual(keys('key,title,body\n1,B,y'))
    expect(keys('title,body\nA,x')).toEqual(keys('title,body\nA,y'))
    expect(keys('title,body\nA,x')).not.toEqual(keys('title,body\nB,x'))
  })

  it('reads JSON too, and says what is wrong with a file that is none', () => {
    expect(readStoryRows('{"stories":[{"title":"A","body":"<p>b</p>","tags":["c"]},{"title":"D"}]}', 'json', 'x', 'fr')).toMatchObject({
      stories: [{ title: 'A', language: 'fr', tags: ['c'] }], errors: [{ row: 2, field: 'body' }],
    })
    expect(() => readStoryRows('{}', 'json', 'x', 'en')).toThrow('no list of stories')
    expect(() => parseCsv('a,b\n1,"never closed')).toThrow('line 2')
  })
})

describe('stories from HTML pages', () => {
  it('takes title, language and pictures of the folder, and never a file beside it', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'pages-'))
    try {
      const folder = path.join(root, 'pages')
      await mkdir(folder)
      await writeFile(path.join(root, 'secret.png'), 'secret')
      await writeFile(path.join(folder, 'kite.png'), 'kite')
      await writeFile(path.join(folder, 'kite.html'), '<html lang="fr"><title>t</title><h1>Le cerf-volant</h1><p>Il monte.</p><img src="kite.png" alt="Un cerf-volant"><img src="../secret.png" alt="x">')
      const { stories, warnings } = await readSource(folder, { languages: ['en'] })
      expect(stories).toMatchObject([{ title: 'Le cerf-volant', language: 'fr', pictures: [{ file: path.join(folder, 'kite.png'), alt: 'Un cerf-volant' }] }])
      expect(lexicalToHtml(stories[0].document, { mediaUrl: () => 'k' })).not.toContain('Le cerf-volant</h2>')
      expect(warnings.join()).toContain('secret.png')
    } finally {
      await rm(root, { recursive: true })
    }
  })

  it('says in a sentence what cannot be read', async () => {
    await expect(readSource('/nowhere/at-all', { languages: [] })).rejects.toThrow('There is nothing at')
    await expect(readSource('package.json', { languages: [] })).rejects.toThrow('no list of stories')
    expect([readCommand([]), readCommand(['a']), readCommand(['a', '--dry-run', '--age', '7']), readCommand(['a', '--nonsense'])].map((answer) => typeof answer)).toEqual(['string', 'string', 'string', 'string'])
    expect(readCommand(['a', '--author', 'me', '--language', 'en, fr', '--agree'])).toMatchObject({ author: 'me', languages: ['en', 'fr'], handsIn: true, isDry: false })
  })
})
