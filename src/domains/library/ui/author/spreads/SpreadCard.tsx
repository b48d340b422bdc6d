'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/site/design/Button'
import { Card } from '@/site/design/Card'
import { Dialog } from '@/site/design/Dialog'
import { Field } from '@/site/design/Field'
import { IconButton } from '@/site/design/IconButton'
import { ArrowDown, ArrowUp, ImagePlus, Trash2 } from '@/site/design/icons'
import { Select } from '@/site/design/Select'
import { TextArea } from '@/site/design/TextArea'
import { PictureForm } from '../pictures/PictureForm'
import type { OwnSpread } from '../types'
import { SpreadView } from './SpreadView'

type SpreadCardProps = {
  spread: OwnSpread; index: number; total: number; language: string; readOnly: boolean; url?: string
  onChange: (changed: Partial<OwnSpread>) => void; onPicture: (id: string, url: string) => void; onMove: (by: -1 | 1) => void; onRemove: () => void
}

const sides = ['start', 'end', 'full'] as const

/** One double page: how it opens, and what stands on it. */
export function SpreadCard({ spread, index, total, language, readOnly, url, onChange, onPicture, onMove, onRemove }: SpreadCardProps) {
  const t = useTranslations('authoring')
  const [choosing, setChoosing] = useState(false)
  const number = index + 1
  return (
    <Card as="li" className="grid gap-4" >
      <div id={`spread-${index}`} tabIndex={-1} className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base">{t('spreads.number', { number })}</h3>
        {!readOnly && (
          <div className="flex gap-1">
            <IconButton data-move={-1} label={t('spreads.up', { number })} disabled={index === 0} onClick={() => onMove(-1)}><ArrowUp aria-hidden className="size-5" /></IconButton>
            <IconButton data-move={1} label={t('spreads.down', { number })} disabled={index === total - 1} onClick={() => onMove(1)}><ArrowDown aria-hidden className="size-5" /></IconButton>
            <IconButton label={t('spreads.remove', { number })} onClick={onRemove}><Trash2 aria-hidden className="size-5" /></IconButton>
          </div>
        )}
      </div>
      <div className="grid gap-5 lg:grid-cols-2">
        <SpreadView spread={spread} url={url} language={language} />
        <fieldset disabled={readOnly} className="grid min-w-0 content-start gap-3">
          <Button variant="secondary" className="justify-self-start" onClick={() => setChoosing(true)}><ImagePlus aria-hidden className="size-5" />{t(spread.picture ? 'picture.replace' : 'picture.choose')}</Button>
          {spread.picture && <Field label={t('picture.alt')} error={spread.altText?.trim() ? undefined : t('picture.altMissing')}><TextArea rows={2} className="min-h-16" value={spread.altText ?? ''} maxLength={1000} onChange={(event) => onChange({ altText: event.target.value || null })} /></Field>}
          <Field label={t('spreads.text')} hint={t('spreads.textHint')}><TextArea lang={language} value={spread.text ?? ''} maxLength={4000} onChange={(event) => onChange({ text: event.target.value || null })} /></Field>
          <Field label={t('spreads.side')}><Select value={spread.pictureSide ?? 'start'} options={sides.map((side) => ({ value: side, label: t(`spreads.sides.${side}`) }))} onChange={(event) => onChange({ pictureSide: event.target.value as OwnSpread['pictureSide'] })} /></Field>
        </fieldset>
      </div>
      <Dialog open={choosing} onOpenChange={setChoosing} title={t('picture.choose')}>
        {choosing && <PictureForm onDone={({ id, url: address, alt }) => { onPicture(id, address); onChange({ picture: id, altText: alt }); setChoosing(false) }} />}
      </Dialog>
    </Card>
  )
}
