'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { Banner } from '@/site/design/Banner'
import { Field } from '@/site/design/Field'
import { Select } from '@/site/design/Select'
import { TextInput } from '@/site/design/TextInput'
import { useTold } from '../useTold'
import type { Choice, Workspace } from '../types'
import { PictureForm, type Picture } from './PictureForm'

type IllustrationFormProps = { work: Workspace; licences: Choice[]; artist: string; onDone: () => void }

/** A new illustration: what it is called, who drew it, under which licence, and the picture itself. */
export function IllustrationForm({ work, licences, artist, onDone }: IllustrationFormProps) {
  const t = useTranslations('authoring.illustrations')
  const told = useTold()
  const [name, setName] = useState('')
  const [by, setBy] = useState(artist)
  const [licence, setLicence] = useState(work.fields.licence ?? 'all_rights_reserved')
  const [error, setError] = useState<{ name?: string; all?: string }>({})
  const save = async ({ id, alt }: Picture) => {
    if (!name.trim()) return setError({ name: t('nameMissing') })
    const target = { [work.collection === 'stories' ? 'story' : 'book']: work.id }
    try {
      await call('POST', '/illustrations', { body: { ...target, title: name.trim(), image: id, altText: alt, artistName: by.trim() || null, licence, position: work.illustrations.length }, query: { depth: 0 } })
      onDone()
    } catch (failure) {
      setError({ all: told(failure) })
    }
  }
  return (
    <div className="grid gap-4">
      {error.all && <Banner tone="danger" announce>{error.all}</Banner>}
      <Field label={t('name')} error={error.name} required><TextInput value={name} maxLength={300} onChange={(event) => setName(event.target.value)} /></Field>
      <Field label={t('artist')}><TextInput value={by} maxLength={200} onChange={(event) => setBy(event.target.value)} /></Field>
      <Field label={t('licence')}><Select value={licence} options={licences} onChange={(event) => setLicence(event.target.value)} /></Field>
      <PictureForm onDone={(picture) => void save(picture)} />
    </div>
  )
}
