'use client'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useState } from 'react'
import { Button } from '@/site/design/Button'
import { Cover } from '@/site/design/Cover'
import { Dialog } from '@/site/design/Dialog'
import { Field } from '@/site/design/Field'
import { ImagePlus, Trash2 } from '@/site/design/icons'
import { Select } from '@/site/design/Select'
import { TextInput } from '@/site/design/TextInput'
import { coverAddress } from '../../cover/address'
import { PictureForm } from '../pictures/PictureForm'
import type { Choice } from '../types'
import type { PartProps } from '../useWorkspace'

/** A cover of one's own, or the one that is drawn from title and mood, shown as it will be. */
export function CoverChoice({ work, draft, moods }: Pick<PartProps, 'work' | 'draft'> & { moods: Choice[] }) {
  const t = useTranslations('authoring')
  const [choosing, setChoosing] = useState(false)
  const [urls, setUrls] = useState(work.pictures)
  const { fields, change } = draft
  const own = fields.cover ? urls[String(fields.cover)] : undefined
  const title = useDeferredValue(String(fields.title || t('list.untitled')))
  const language = String(fields.language ?? 'en')
  const drawn = coverAddress({ title, author: String(fields.authorName ?? ''), mood: (fields.mood as string | null) ?? undefined, language })
  return (
    <div className="flex flex-wrap gap-5">
      <Cover title={title} language={language} image={{ url: own ?? drawn, alt: String(fields.coverAlt || title), width: 300, height: 400 }} className="w-40 shrink-0" />
      <div className="grid min-w-56 flex-1 content-start gap-4">
        {fields.cover
          ? <Field label={t('details.coverAlt')} error={fields.coverAlt ? undefined : t('picture.altMissing')}><TextInput value={String(fields.coverAlt ?? '')} maxLength={300} onChange={(event) => change({ coverAlt: event.target.value || null })} /></Field>
          : <Field label={t('details.mood')}><Select value={String(fields.mood ?? '')} placeholder={t('details.moodAuto')} options={moods} onChange={(event) => change({ mood: event.target.value || null })} /></Field>}
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => setChoosing(true)}><ImagePlus aria-hidden className="size-5" />{t('details.coverOwn')}</Button>
          {Boolean(fields.cover) && <Button variant="quiet" onClick={() => change({ cover: null, coverAlt: null })}><Trash2 aria-hidden className="size-5" />{t('details.coverRemove')}</Button>}
        </div>
      </div>
      <Dialog open={choosing} onOpenChange={setChoosing} title={t('details.coverOwn')}>
        {choosing && <PictureForm onDone={({ id, url, alt }) => { setUrls((now) => ({ ...now, [id]: url })); change({ cover: id, coverAlt: alt.slice(0, 300) }); setChoosing(false) }} />}
      </Dialog>
    </div>
  )
}
