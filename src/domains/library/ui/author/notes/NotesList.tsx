'use client'
import { useTranslations } from 'next-intl'
import type { Workspace } from '../types'
import { NoteCard } from './NoteCard'
import { threadsOf } from './threads'

/** All notes on a work, one below the other, each with the words at which it stands. */
export function NotesList({ work, reload, onShow }: { work: Workspace; reload: () => Promise<unknown>; onShow?: () => void }) {
  const t = useTranslations('authoring.notes')
  const threads = threadsOf(work.notes)
  const open = threads.filter(({ note }) => !note.isResolved).length
  const placeOf = (quote: string | null, blockId: string | null) => (quote ? t('atText', { quote: quote.length > 120 ? `${quote.slice(0, 120)}…` : quote }) : blockId ? undefined : t('general'))
  return (
    <div className="grid gap-3">
      <p className="text-ui text-ink-soft" role="status">{t('open', { count: open })}</p>
      {threads.map(({ note, answers }) => (
        <NoteCard key={note.id} note={note} answers={answers} work={work} reload={reload} place={placeOf(note.quote, note.blockId)} onShow={note.blockId ? onShow : undefined} />
      ))}
    </div>
  )
}
