'use client'
import { $getSelection, $setSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { safeUrl } from '@/platform/richtext/safe-url'
import { Button } from '@/site/design/Button'
import { Dialog } from '@/site/design/Dialog'
import { Field } from '@/site/design/Field'
import { TextInput } from '@/site/design/TextInput'
import { $linkAtSelection, $setLink } from './LinkNode'

/** Somebody who types an address without its beginning means the web, or a mailbox. */
const complete = (typed: string): string | undefined => {
  const words = typed.trim()
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(words)) return safeUrl(`mailto:${words}`)
  return safeUrl(/^[a-z][a-z0-9+.-]*:|^[#?/]/i.test(words) ? words : `https://${words}`)
}

/** Asks where the selected words lead. */
export function LinkDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('authoring.editor')
  return (
    <Dialog open={open} onOpenChange={(now) => !now && onClose()} title={t('link')} description={t('linkHelp')}>
      {open && <LinkForm onClose={onClose} />}
    </Dialog>
  )
}

function LinkForm({ onClose }: { onClose: () => void }) {
  const [editor] = useLexicalComposerContext()
  const t = useTranslations('authoring.editor')
  const [present] = useState(() => editor.getEditorState().read(() => $linkAtSelection()?.getFields().url ?? ''))
  // The field takes the focus, and with it the browser's selection; the words that were chosen are kept here.
  const [chosen] = useState(() => editor.getEditorState().read(() => $getSelection()?.clone() ?? null))
  const [address, setAddress] = useState(present)
  const [error, setError] = useState<string>()
  const set = (url: string | undefined) => {
    editor.update(() => {
      if (chosen) $setSelection(chosen.clone())
      $setLink(url)
    })
    onClose()
    setTimeout(() => editor.focus())
  }
  const submit = () => {
    const url = complete(address)
    if (!address.trim() || !url) return setError(t('linkRefused'))
    set(url)
  }
  return (
    <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); submit() }}>
      <Field label={t('linkAddress')} error={error} required>
        <TextInput value={address} onChange={(event) => setAddress(event.target.value)} inputMode="url" dir="ltr" autoFocus />
      </Field>
      <div className="flex flex-wrap justify-end gap-3">
        {present && <Button variant="quiet" onClick={() => set(undefined)}>{t('linkRemove')}</Button>}
        <Button type="submit" variant="primary">{t('linkSet')}</Button>
      </div>
    </form>
  )
}
