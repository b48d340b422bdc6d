import { shortestWay } from './shortest'

export type WordPiece = { op: 'same' | 'removed' | 'added'; text: string }

/** Words, spaces and marks of a text, each by itself; scripts without spaces by dictionary. */
const wordsOf = (text: string, language: string): string[] => {
  try {
    return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
  } catch {
    return text.split(/(\s+)/)
  }
}

const add = (pieces: WordPiece[], op: WordPiece['op'], text: string) => {
  const last = pieces.at(-1)
  if (last?.op === op) last.text += text
  else pieces.push({ op, text })
}

/** A removed and an added word around a single space read as one change, not as three. */
const closeGaps = (pieces: WordPiece[]): WordPiece[] => {
  const closed: WordPiece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) add(closed, 'removed', removed)
    if (added) add(closed, 'added', added)
    removed = added = ''
  }
  pieces.forEach((piece, index) => {
    if (piece.op === 'removed') removed += piece.text
    else if (piece.op === 'added') added += piece.text
    else if (/^\s$/.test(piece.text) && (removed || added) && pieces[index + 1]) {
      removed += piece.text
      added += piece.text
    } else {
      flush()
      add(closed, 'same', piece.text)
    }
  })
  flush()
  return closed
}

/** Which words were taken out and which came in, in reading order. */
export const compareWords = (before: string, after: string, language = 'en'): WordPiece[] => {
  const pieces: WordPiece[] = []
  for (const step of shortestWay(wordsOf(before, language), wordsOf(after, language), (a, b) => a === b)) {
    add(pieces, step.op, step.op === 'added' ? step.after : step.before)
  }
  return closeGaps(pieces)
}
