import type { Keeper } from './localCopy'

export type Fields = Record<string, unknown>
export type Saved = { revision: number; fields: Fields }
export type Conflict = { revision: number; theirs: Fields; mine: Fields; names: string[] }

export type SaveState =
  | { name: 'saved' | 'saving' | 'unsaved' | 'offline' | 'signed_out' | 'under_review' | 'taken_back' }
  | { name: 'refused'; message: string; fields: { path: string; message: string }[] }
  | { name: 'conflict'; conflict: Conflict }

/** What the server says to a save. */
export type Answer =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'conflict'; current: Saved }
  | { kind: 'unreachable' | 'signed_out' | 'under_review' }
  | { kind: 'refused'; message: string; fields: { path: string; message: string }[] }

export type Wiring = {
  keeper: Keeper
  /** Sends the fields; `leaving` while the page goes away, when no answer will be seen. */
  send: (fields: Fields, revision: number, leaving: boolean) => Promise<Answer>
  onState: (state: SaveState) => void
  /** What was saved elsewhere and has to be shown here. */
  onTheirs: (fields: Fields) => void
  wait?: number
}
