import { countWords } from '@/platform/richtext/plain-text'

export type Level = 'first_words' | 'first_sentences' | 'growing' | 'fluent' | 'advanced'

/** Words in a sentence up to which a text reads like the level. A hint for the author, no judgement: sentences alone say little. */
const bounds: [most: number, level: Level][] = [[5, 'first_words'], [8, 'first_sentences'], [12, 'growing'], [18, 'fluent'], [Infinity, 'advanced']]
/** Fewer words say nothing. */
const fewest = 30

/** For whom a text reads, by the length of its sentences; nothing while there is too little of it. */
export const levelOf = (text: string, language: string): Level | undefined => {
  const words = countWords(text, language)
  if (words < fewest) return undefined
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length
  const mean = words / Math.max(1, sentences)
  return bounds.find(([most]) => mean <= most)![1]
}
