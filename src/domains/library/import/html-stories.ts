import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { attribute, findElement, parseHtmlBody, textContent } from '@/platform/richtext/html-tree'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { baseLanguage, languageTag } from '@/platform/richtext/languages'
import { isEmptyDocument, textOfBlock } from '@/platform/richtext/plain-text'
import { pictureKeys, withCaptions } from './pictures'
import { metaOf } from './publican'
import type { ImportPicture, ImportStory } from './types'
import type { StoryRows } from './story-rows'

const PAGE = /\.html?$/i

/** One story for each HTML page: the file itself, or those in a folder in the order of their names. */
export async function readHtmlStories(place: string, language: string): Promise<StoryRows> {
  const isFolder = (await stat(place)).isDirectory()
  const folder = isFolder ? place : path.dirname(place)
  const files = isFolder ? (await readdir(place)).filter((file) => PAGE.test(file)).sort() : [path.basename(place)]
  const out: StoryRows = { stories: [], errors: [], warnings: [] }
  for (const [at, file] of files.entries()) {
    const source = await readFile(path.join(folder, file), 'utf8')
    try {
      const { story, warnings } = await storyFrom(source, folder, file, language)
      if (isEmptyDocument(story.document)) throw new Error('The page holds nothing to read.')
      out.stories.push(story)
      out.warnings.push(...warnings.map((warning) => `${file}: ${warning}`))
    } catch (error) {
      out.errors.push({ row: at + 1, field: file, message: error instanceof Error ? error.message : String(error) })
    }
  }
  return out
}

async function storyFrom(source: string, folder: string, file: string, fallback: string): Promise<{ story: ImportStory; warnings: string[] }> {
  const body = parseHtmlBody(source)
  const heading = findElement(body, ({ tagName }) => tagName === 'h1')
  const title = (heading && textContent(heading)) || /<title[^>]*>([^<]*)/i.exec(source)?.[1].trim() || file.replace(PAGE, '')
  const said = /<html[^>]*\slang=["']?([\w-]+)/i.exec(source)?.[1] ?? attribute(body, 'lang')
  const language = languageTag(said) ?? fallback
  const keys = await keysBeside(folder, source)
  const pictures: ImportPicture[] = []
  const { document, warnings } = htmlToLexical(source, {
    language,
    resolveImage: (src, { alt, caption }) => {
      const key = keys.get(src)
      if (key) pictures.push({ key, file: path.join(folder, src), alt, caption, language })
      return key ?? null
    },
  })
  // The title stands above the text already.
  const [first, ...rest] = document.root.children
  const isTitle = first?.type === 'heading' && textOfBlock(first).trim() === title
  const text = isTitle && rest.length > 0 ? { root: { ...document.root, children: rest } } : document
  return {
    warnings,
    story: {
      key: `html:${path.basename(folder)}/${file}`, title: title.slice(0, 300), language: baseLanguage(language) === baseLanguage(fallback) ? fallback : language,
      summary: metaOf(source, 'description').slice(0, 1000), author: metaOf(source, 'author').slice(0, 200), category: '', tags: [],
      document: text, pictures: withCaptions(pictures, text),
    },
  }
}

/** Pictures that the page names, in its own folder or below: never a file elsewhere on the machine. */
async function keysBeside(folder: string, source: string): Promise<Map<string, string>> {
  const named = [...source.matchAll(/<img[^>]*\ssrc=["']?([^"'\s>]+)/gi)].map((match) => match[1])
  const local = named.filter((src) => /^[\w./-]+$/.test(src) && !src.startsWith('/') && !src.split('/').includes('..'))
  const keyed = await Promise.all(local.map(async (src) => {
    const keys = await pictureKeys(path.join(folder, path.dirname(src)))
    return [src, keys.get(path.basename(src)) ?? ''] as const
  }))
  return new Map(keyed.filter(([, key]) => key !== ''))
}
