'use client'
import { useTranslations } from 'next-intl'
import type { KeyHelp } from './HelpDialog'

/** What the keys do in a text, for the help. */
export function useKeyHelp(hasChapters: boolean): KeyHelp[] {
  const t = useTranslations('reader')
  return [
    { keys: [t('keyNames.space'), '→'], does: t('keys.forward') },
    { keys: [t('keyNames.shiftSpace'), '←'], does: t('keys.back') },
    { keys: ['Home'], does: t('keys.start') },
    { keys: ['End'], does: t('keys.end') },
    ...(hasChapters ? [{ keys: ['N'], does: t('keys.next') }, { keys: ['P'], does: t('keys.previous') }] : []),
    { keys: ['B'], does: t('keys.bookmark') },
    { keys: ['A'], does: t('keys.settings') },
    { keys: ['?'], does: t('keys.help') },
  ]
}
