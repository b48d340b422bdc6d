import type { ImportTarget, Placed } from './types'

/** A target that keeps nothing: for a dry run, which shows what would be brought in. */
export function countingTarget(): ImportTarget {
  const seen = new Set<string>()
  const place = (key: string): Promise<Placed> => {
    const outcome = seen.has(key) ? 'present' : 'created'
    seen.add(key)
    return Promise.resolve({ id: key, outcome })
  }
  return {
    putMedia: ({ key }) => place(key),
    putBook: ({ key }) => place(key),
    putChapter: (_book, { key }) => place(key),
    putTranslation: (_of, { key }) => place(key),
    putIllustration: (_of, { key }) => place(key),
    putStory: ({ key }) => place(key),
    submit: ({ id }) => place(`submit:${id}`),
  }
}
