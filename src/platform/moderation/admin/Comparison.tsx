'use client'
import { useState, type ReactNode } from 'react'
import type { DiffRow } from '../diff/blocks'
import type { WordPiece } from '../diff/words'
import type { Block, CaseNote } from '../types'
import type { InboxWords } from '../words'
import { fill } from './fill'
import { NoteForm, NoteList } from './Notes'

export type NoteAt = (given: { text: string; isShared: boolean; blockId?: string; quote?: string }) => Promise<boolean>
type Props = { rows: DiffRow[]; isCompared: boolean; heads: [string, string]; notes: CaseNote[]; words: InboxWords; language: string; onNote: NoteAt; onSettle: (id: string, isResolved: boolean) => void }

const Words = ({ pieces, side }: { pieces: WordPiece[]; side: 'removed' | 'added' }) => (
  <>{pieces.map(({ op, text }, index) => (op === 'same' ? <span key={index}>{text}</span> : op !== side ? null : op === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>))}</>
)

const tagOf = ({ kind, level }: Block) => (kind === 'heading' ? (`h${Math.min(6, (level ?? 2) + 1)}` as 'h3') : kind === 'quote' ? 'blockquote' : kind === 'code' ? 'pre' : 'p')

/** One block on one side: a picture with its description, or words, with what came in or went marked. */
const Side = ({ block, pieces, side, whole, words }: { block: Block; pieces: WordPiece[] | null; side: 'removed' | 'added'; whole: boolean; words: InboxWords }) => {
  const Tag = tagOf(block)
  const text: ReactNode = pieces ? <Words pieces={pieces} side={side} /> : whole ? (side === 'added' ? <ins>{block.text}</ins> : <del>{block.text}</del>) : block.text
  return (
    <div className="inkwell-block" data-kind={block.kind} dir={block.dir ?? 'auto'} lang={block.lang}>
      {block.picture !== undefined && block.picture !== null && (
        <figure>
          <img alt={block.picture.alt} loading="lazy" src={block.picture.src} />
          <figcaption data-missing={!block.picture.alt || undefined}><strong>{words.alt}:</strong> {block.picture.alt || words.noAlt}</figcaption>
        </figure>
      )}
      {block.kind === 'rule' ? <hr /> : block.text && <Tag>{text}</Tag>}
    </div>
  )
}

type LineProps = { row: DiffRow } & Omit<Props, 'rows' | 'heads'>

const Line = ({ row, isCompared, notes, words, language, onNote, onSettle }: LineProps) => {
  const [isNoting, setNoting] = useState(false)
  const { before, after, kind } = row
  const at = after ?? before
  const blockId = after?.id ?? undefined
  return (
    <div className="inkwell-line" data-compared={isCompared || undefined} data-kind={kind}>
      {isCompared && <div className="inkwell-line__side">{before && <Side block={before} pieces={row.words} side="removed" whole={kind === 'removed'} words={words} />}</div>}
      <div className="inkwell-line__side">
        {after && <Side block={after} pieces={row.words} side="added" whole={isCompared && kind === 'added'} words={words} />}
        {row.isForm && <small className="inkwell-mark">{words.form}</small>}
        {notes.length > 0 && <NoteList language={language} notes={notes} onSettle={onSettle} words={words} />}
        {isNoting && <NoteForm onClose={() => setNoting(false)} onSave={(given) => onNote({ ...given, blockId, quote: at?.text.slice(0, 1000) || undefined })} title={words.noteAt} words={words} />}
        {after && blockId && !isNoting && <button aria-label={`${words.noteAt}: ${after.text.slice(0, 60)}`} className="inkwell-plain inkwell-line__note" onClick={() => setNoting(true)} type="button">+ {words.addNote}</button>}
      </div>
    </div>
  )
}

/** Runs of unchanged blocks that are longer than this are folded where only changes are shown. */
const around = 1

const foldedAt = (rows: DiffRow[]): boolean[] => {
  const changed = rows.map(({ kind }) => kind !== 'same')
  return rows.map((_, index) => !changed.slice(Math.max(0, index - around), index + around + 1).some(Boolean))
}

/** Two versions side by side, block by block; or one alone where nothing was read before. */
export const Comparison = ({ rows, heads, ...rest }: Props) => {
  const { isCompared, words, notes } = rest
  const counts = { changed: 0, added: 0, removed: 0, same: 0 }
  for (const { kind } of rows) counts[kind]++
  const isSame = isCompared && counts.same === rows.length
  const [onlyChanges, setOnly] = useState(isCompared && !isSame && rows.length > 40)
  const folded = onlyChanges ? foldedAt(rows) : []
  const lines: ReactNode[] = []
  let hidden = 0
  const close = (key: number) => {
    if (hidden > 0) lines.push(<p className="inkwell-fold" key={`fold-${key}`}>{fill(words.hidden, { count: hidden })}</p>)
    hidden = 0
  }
  rows.forEach((row, index) => {
    if (folded[index]) hidden++
    else {
      close(index)
      lines.push(<Line key={index} row={row} {...rest} notes={row.after?.id ? notes.filter(({ blockId }) => blockId === row.after?.id) : []} />)
    }
  })
  close(rows.length)
  return (
    <section className="inkwell-comparison">
      {isCompared && (
        <div className="inkwell-bar">
          <span>{isSame ? words.unchanged : fill(words.changedCount, counts)}</span>
          {!isSame && <button aria-pressed={onlyChanges} className="inkwell-plain" onClick={() => setOnly(!onlyChanges)} type="button">{onlyChanges ? words.everything : words.onlyChanges}</button>}
        </div>
      )}
      {isCompared && <div className="inkwell-line inkwell-line--heads" data-compared><h2>{heads[0]}</h2><h2>{heads[1]}</h2></div>}
      {lines}
    </section>
  )
}
