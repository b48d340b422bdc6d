'use client'
import { useLocale, useTranslations } from 'next-intl'
import { usePathname } from 'next/navigation'
import { CircleAlert, CloudCheck, CloudOff, CloudUpload, PencilLine, TriangleAlert, type Icon } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import type { SaveState } from './DraftSaver'
import { localizedPath } from '@/site/i18n/paths'

const marks: Record<SaveState['name'], Icon> = {
  saved: CloudCheck, saving: CloudUpload, unsaved: PencilLine, offline: CloudOff, signed_out: CircleAlert, under_review: CircleAlert, taken_back: CloudCheck, refused: TriangleAlert, conflict: TriangleAlert,
}

/** Whether the words are safe, in words. Read aloud when it turns, save for the plain to and fro of typing. */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useTranslations('authoring.save')
  const locale = useLocale()
  const here = usePathname()
  const Mark = marks[state.name]
  const isTrouble = !['saved', 'saving', 'unsaved'].includes(state.name)
  const reason = state.name === 'refused' ? (state.fields[0]?.message ?? state.message) : ''
  return (
    <p aria-label={t('label')} data-save={state.name} className={`flex min-w-0 items-center gap-1.5 text-sm ${isTrouble ? 'font-semibold text-caution' : 'text-ink-soft'}`}>
      <Mark aria-hidden className="size-4 shrink-0" />
      <span role="status" aria-live={isTrouble ? 'assertive' : 'off'}>{t(state.name, { reason })}</span>
      {state.name === 'signed_out' && <Link href={`${localizedPath('/sign-in', locale)}?next=${encodeURIComponent(here)}`}>{t('signIn')}</Link>}
    </p>
  )
}
