import type { CoverSubject } from './drawCover'

/** Goes up whenever the drawing changes, so that no browser keeps an old face of a work. */
const edition = '1'

const most = { title: 300, author: 200, word: 60 }

const part = (value: string | null | undefined, length: number) => encodeURIComponent(value?.slice(0, length).trim() || '-')

/** Where the drawn cover of a work is to be had; the same work has the same address everywhere. */
export const coverAddress = ({ title, author, mood, category, language }: CoverSubject): string =>
  `/covers/${edition}/${part(language, 35)}/${part(mood, most.word)}/${part(category, most.word)}/${part(author, most.author)}/${part(title, most.title)}.svg`

const decoded = (parts: string[]): string[] | undefined => {
  try {
    return parts.map((one) => decodeURIComponent(one))
  } catch {
    return undefined
  }
}

/** What is to be drawn at such an address, or nothing where it is none of ours. */
export const subjectOfAddress = (parts: string[]): CoverSubject | undefined => {
  if (parts.length !== 6 || parts[0] !== edition) return undefined
  const read = decoded(parts)
  if (!read) return undefined
  const [, language, mood, category, author, file] = read
  const title = file.replace(/\.svg$/, '')
  if (title === file || title.length > most.title || author.length > most.author || [mood, category, language].some((word) => word.length > most.word)) return undefined
  const given = (value: string) => (value === '-' ? undefined : value)
  return { title, author: given(author) ?? '', mood: given(mood), category: given(category), language: given(language) }
}
