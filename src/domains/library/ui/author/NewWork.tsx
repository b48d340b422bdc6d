'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { call } from '@/platform/api/browser'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import { Field } from '@/site/design/Field'
import { RadioGroup } from '@/site/design/RadioGroup'
import { Select } from '@/site/design/Select'
import { TextInput } from '@/site/design/TextInput'
import { localizedPath } from '@/site/i18n/paths'
import type { Choice } from './types'
import { useTold } from './useTold'

const kinds = ['text', 'picture_book', 'pdf'] as const

/** Begins a work: its kind, a title, its language. */
export function NewWork({ languages }: { languages: Choice[] }) {
  const t = useTranslations('authoring')
  const locale = useLocale()
  const router = useRouter()
  const told = useTold()
  const [error, setError] = useState<{ title?: string; all?: string }>({})
  const [busy, setBusy] = useState(false)
  // Two presses of the button are one work.
  const begun = useRef(false)
  const submit = async (form: FormData) => {
    const title = String(form.get('title') ?? '').trim()
    if (!title) return setError({ title: t('new.missing') })
    if (begun.current) return
    begun.current = true
    setBusy(true)
    const kind = String(form.get('kind'))
    const collection = kind === 'pdf' ? 'books' : 'stories'
    try {
      const { doc } = await call<{ doc: { id: string } }>('POST', `/${collection}`, { body: { title, kind, language: form.get('language') }, query: { draft: true, depth: 0 } })
      router.push(localizedPath(`/account/works/${collection}/${doc.id}`, locale))
    } catch (failure) {
      begun.current = false
      setBusy(false)
      setError({ all: told(failure) })
    }
  }
  return (
    <form className="grid max-w-measure gap-6" onSubmit={(event) => { event.preventDefault(); void submit(new FormData(event.currentTarget)) }}>
      {error.all && <Banner tone="danger" announce>{error.all}</Banner>}
      <RadioGroup name="kind" legend={t('new.kind')} defaultValue="text" required options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`new.kinds.${kind}`) }))} />
      <Field label={t('new.name')} hint={t('new.nameHint')} error={error.title} required><TextInput name="title" maxLength={300} /></Field>
      <Field label={t('new.language')} required><Select name="language" options={languages} defaultValue={locale} /></Field>
      <div><Button type="submit" variant="primary" size="lg" busy={busy}>{t('new.begin')}</Button></div>
    </form>
  )
}
