import type { Note } from '../types'

export type Thread = { note: Note; answers: Note[] }

/** First notes with what was said to each of them, in order; an answer to an answer belongs to the first. */
export const threadsOf = (notes: readonly Note[]): Thread[] => {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const firstOf = (note: Note): Note => {
    const before = note.answers ? byId.get(note.answers) : undefined
    return before && before !== note ? firstOf(before) : note
  }
  return notes.filter((note) => firstOf(note) === note).map((note) => ({ note, answers: notes.filter((one) => one !== note && firstOf(one) === note) }))
}
