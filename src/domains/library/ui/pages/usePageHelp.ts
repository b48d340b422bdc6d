'use client'
import { useTranslations } from 'next-intl'
import type { KeyHelp } from '../reader/HelpDialog'

/** What the keys do in a book of pages, for the help. */
export function usePageHelp(): KeyHelp[] {
  const t = useTranslations('reader')
  return [
    { keys: ['←', '→', t('keyNames.space')], does: t('keys.turn') },
    { keys: ['Home'], does: t('keys.start') },
    { keys: ['End'], does: t('keys.end') },
    { keys: ['+', '−'], does: t('keys.zoom') },
    { keys: ['B'], does: t('keys.bookmark') },
    { keys: ['F'], does: t('fullscreen') },
    { keys: ['?'], does: t('keys.help') },
  ]
}
