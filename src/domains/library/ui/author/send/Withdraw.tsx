'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { Button } from '@/site/design/Button'
import { Dialog, DialogClose } from '@/site/design/Dialog'
import { Field } from '@/site/design/Field'
import { TextArea } from '@/site/design/TextArea'
import { useToast } from '@/site/design/Toast'
import { useTold } from '../useTold'
import type { PartProps } from '../useWorkspace'

/** Takes a submission back; the words are the author's again at once. */
export function Withdraw({ work, reload }: Pick<PartProps, 'work' | 'reload'>) {
  const t = useTranslations('authoring.send')
  const toast = useToast()
  const told = useTold()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const withdraw = async () => {
    setBusy(true)
    try {
      await call('POST', `/library/submissions/${work.case!.id}/withdraw`, { body: { reason: reason.trim() || undefined } })
      toast({ text: t('withdrawn'), tone: 'success' })
    } catch (error) {
      toast({ text: told(error), tone: 'danger' })
    } finally {
      setBusy(false)
      setOpen(false)
      await reload()
    }
  }
  return (
    <Dialog
      open={open} onOpenChange={setOpen} title={t('withdrawTitle')} description={t('withdrawText')}
      trigger={<Button variant="secondary" className="justify-self-start">{t('withdraw')}</Button>}
      actions={<><DialogClose><Button variant="secondary">{t('cancel')}</Button></DialogClose><Button variant="primary" busy={busy} onClick={() => void withdraw()}>{t('withdraw')}</Button></>}
    >
      <Field label={t('withdrawReason')}><TextArea value={reason} maxLength={2000} rows={2} onChange={(event) => setReason(event.target.value)} /></Field>
    </Dialog>
  )
}
