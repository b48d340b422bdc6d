'use client'
import { useFormatter } from 'next-intl'
import { Link } from '@/site/design/Link'
import type { Note } from './useBell'

type NoteLineProps = { note: Note; unreadLabel: string; onOpen: () => void }

/** One notification in the bell's list: where it leads somewhere, the whole line is the way. */
export function NoteLine({ note, unreadLabel, onOpen }: NoteLineProps) {
  const format = useFormatter()
  const looks = 'grid w-full gap-0.5 rounded-md px-3 py-2 text-start text-ui hover:bg-sunken'
  const inside = (
    <>
      <span className="flex items-baseline gap-2">
        {!note.read && <span role="img" aria-label={unreadLabel} className="size-2 shrink-0 rounded-full bg-accent" />}
        <span className={note.read ? '' : 'font-semibold'}>{note.title}</span>
      </span>
      {note.message && note.message !== note.title && <span className="line-clamp-2 text-sm text-ink-soft">{note.message}</span>}
      <time dateTime={note.createdAt} className="text-sm text-ink-soft">
        {format.relativeTime(new Date(note.createdAt), new Date())}
      </time>
    </>
  )
  return (
    <li>
      {note.link ? (
        <Link href={note.link} variant="bare" className={looks} onClick={onOpen}>
          {inside}
        </Link>
      ) : (
        <button type="button" className={looks} onClick={onOpen}>
          {inside}
        </button>
      )}
    </li>
  )
}
