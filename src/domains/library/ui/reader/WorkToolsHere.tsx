'use client'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { call } from '@/platform/api/browser'
import { Library } from '@/site/design/icons'
import { LinkButton } from '@/site/design/LinkButton'
import type { Shelf } from '../../queries/reading/types'
import { ListsDialog } from './ListsDialog'
import { useMine } from './useMine'

/** Lists, once it is known who is here. Its place is kept from the beginning, so that nothing moves. */
export function WorkToolsHere({ shelf, id }: { shelf: Shelf; id: string }) {
  const t = useTranslations('reader')
  const path = usePathname()
  const { mine, again } = useMine(shelf, id)
  useEffect(() => {
    void call('POST', '/library/views', { body: { collection: shelf, id } }).catch(() => undefined)
  }, [shelf, id])
  return (
    <div className="flex min-h-11 flex-wrap gap-3">
      {mine?.signedIn && <ListsDialog shelf={shelf} id={id} mine={mine} again={again} />}
      {mine && !mine.signedIn && (
        <LinkButton href={`/sign-in?next=${encodeURIComponent(path)}`} variant="quiet">
          <Library aria-hidden className="size-5" />
          {t('lists')}
        </LinkButton>
      )}
    </div>
  )
}
