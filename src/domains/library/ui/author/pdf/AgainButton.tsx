'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { Button } from '@/site/design/Button'
import { RefreshCw } from '@/site/design/icons'
import { useToast } from '@/site/design/Toast'
import { useTold } from '../useTold'
import type { PartProps } from '../useWorkspace'

/** Lets the house try to read the same PDF once more. */
export function AgainButton({ work, reload }: Pick<PartProps, 'work' | 'reload'>) {
  const t = useTranslations('authoring.pdf')
  const toast = useToast()
  const told = useTold()
  const [busy, setBusy] = useState(false)
  const again = async () => {
    setBusy(true)
    await call('POST', `/library/books/${work.id}/read-pdf`, { body: {} }).catch((error: unknown) => toast({ text: told(error), tone: 'danger' }))
    await reload()
    setBusy(false)
  }
  return <Button variant="secondary" busy={busy} onClick={() => void again()}><RefreshCw aria-hidden className="size-5" />{t('again')}</Button>
}
