'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/site/design/Button'
import { Field } from '@/site/design/Field'
import { IconButton } from '@/site/design/IconButton'
import { Bookmark, Trash2 } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { Sheet } from '@/site/design/Sheet'
import { TextArea } from '@/site/design/TextArea'
import type { MineInWork, MyBookmark } from '../../queries/reading/types'
import type { Reading } from './savePlace'
import { useBookmarks, type NewBookmark } from './useBookmarks'

type BookmarksSheetProps = {
  reading: Reading
  /** Nothing until the API has said who is here. */
  mine: MineInWork | undefined
  again: () => Promise<void>
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The place that would be marked now. */
  here: NewBookmark
  /** Where a bookmark stands: an address when it is in another part of the work. */
  hrefOf: (bookmark: MyBookmark) => string
  signInHref: string
}

/** The places that the reader has marked in this work, and marking the one where he is. */
export function BookmarksSheet({ reading, mine, again, open, onOpenChange, here, hrefOf, signInHref }: BookmarksSheetProps) {
  const t = useTranslations('reader')
  return (
    <Sheet
      title={t('bookmarks')}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <IconButton label={t('bookmarks')}>
          <Bookmark aria-hidden className="size-5" />
        </IconButton>
      }
    >
      {mine?.signedIn ? (
        <Marks reading={reading} mine={mine} again={again} here={here} hrefOf={hrefOf} onGo={() => onOpenChange(false)} />
      ) : (
        <p className="text-ui text-ink-soft">
          {t('signInFor')} <Link href={signInHref}>{t('signIn')}</Link>
        </p>
      )}
    </Sheet>
  )
}

type MarksProps = Pick<BookmarksSheetProps, 'reading' | 'again' | 'here' | 'hrefOf'> & { mine: MineInWork; onGo: () => void }

function Marks({ reading, mine, again, here, hrefOf, onGo }: MarksProps) {
  const t = useTranslations('reader')
  const { keep, remove } = useBookmarks(reading, mine.bookmarks, again)
  const [note, setNote] = useState('')
  const mark = (event: FormEvent) => {
    event.preventDefault()
    setNote('')
    onGo()
    void keep({ ...here, note: note.trim() || null })
  }
  return (
    <div className="grid gap-6">
      <form onSubmit={mark} className="grid gap-3">
        {here.excerpt && <p className="line-clamp-3 border-s-2 border-accent ps-3 font-reading text-sm text-ink-soft" dir="auto">{here.excerpt}</p>}
        <Field label={t('bookmarkNote')} hint={t('bookmarkNoteHint')} optional>
          <TextArea rows={2} className="min-h-16" maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <div>
          <Button type="submit" variant="primary">
            {t('bookmarkHere')}
          </Button>
        </div>
      </form>
      {mine.bookmarks.length === 0 ? (
        <p className="text-ui text-ink-soft">{t('bookmarkNone')}</p>
      ) : (
        <ul className="grid gap-2 border-t border-line pt-4">
          {mine.bookmarks.map((bookmark) => (
            <li key={bookmark.id} className="flex items-start gap-2">
              <a href={hrefOf(bookmark)} onClick={onGo} className="grid min-h-11 min-w-0 flex-1 content-center gap-0.5 rounded-sm py-1 hover:text-accent" dir="auto">
                <span className="line-clamp-2 font-reading text-ui">{bookmark.excerpt ?? t('bookmarkGo')}</span>
                {bookmark.note && <span className="text-sm text-ink-soft">{bookmark.note}</span>}
              </a>
              <IconButton label={t('bookmarkRemove')} onClick={() => void remove(bookmark)}>
                <Trash2 aria-hidden className="size-5" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
