'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { call } from '@/platform/api/browser'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import { Checkbox } from '@/site/design/Checkbox'
import { Dialog, DialogClose } from '@/site/design/Dialog'
import { Field } from '@/site/design/Field'
import { Send } from '@/site/design/icons'
import { PageSection } from '@/site/design/PageSection'
import { TextArea } from '@/site/design/TextArea'
import { useToast } from '@/site/design/Toast'
import { useTold } from '../useTold'
import type { PartProps } from '../useWorkspace'

/** Sends the work in: a word to the editors, the agreement where it is not given yet, one question, a receipt. */
export function SubmitForm({ work, draft, reload }: Pick<PartProps, 'work' | 'draft' | 'reload'>) {
  const t = useTranslations('authoring.send')
  const told = useTold()
  const toast = useToast()
  const [message, setMessage] = useState('')
  const [agrees, setAgrees] = useState(false)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  // Two presses are one submission; the server knows it too.
  const sending = useRef(false)
  const { agreement } = work
  const mustAgree = !agreement.agreedAt || agreement.agreedVersion !== agreement.version
  const send = async () => {
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setError(undefined)
    try {
      if (draft.state.name !== 'saved' && !(await draft.saver.flush())) return setError(t('saveFirst'))
      await call('POST', `/library/works/${work.collection}/${work.id}/submit`, { body: { agrees: mustAgree ? agrees : undefined, message: message.trim() || undefined } })
      toast({ text: t('receiptTitle'), tone: 'success' })
      await reload()
    } catch (failure) {
      setError(told(failure))
      await reload()
    } finally {
      sending.current = false
      setBusy(false)
      setAsking(false)
    }
  }
  const isAgain = Boolean(work.case)
  return (
    <PageSection title={t('title')} lead={t('lead')} className="py-4">
      {error && <Banner tone="danger" announce>{error}</Banner>}
      <Field label={t('message')} hint={t('messageHint')} optional><TextArea value={message} maxLength={2000} onChange={(event) => setMessage(event.target.value)} /></Field>
      {mustAgree && <Checkbox label={t('agree', { version: agreement.version })} checked={agrees} onChange={(event) => setAgrees(event.target.checked)} />}
      <div>
        <Dialog
          open={asking} onOpenChange={setAsking} title={t('confirmTitle', { title: work.fields.title })} description={t('confirmText', { days: work.reviewDays })}
          trigger={<Button variant="primary" size="lg" disabled={mustAgree && !agrees}><Send aria-hidden className="flip-rtl size-5" />{isAgain ? t('again') : t('submit')}</Button>}
          actions={<><DialogClose><Button variant="secondary">{t('cancel')}</Button></DialogClose><Button variant="primary" busy={busy} onClick={() => void send()}>{t('confirm')}</Button></>}
        />
      </div>
    </PageSection>
  )
}
