'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { Badge } from '@/site/design/Badge'
import { Button } from '@/site/design/Button'
import { Card } from '@/site/design/Card'
import { Dialog } from '@/site/design/Dialog'
import { EmptyState } from '@/site/design/EmptyState'
import { Image, Plus, Send, Trash2 } from '@/site/design/icons'
import { PageSection } from '@/site/design/PageSection'
import { useToast } from '@/site/design/Toast'
import type { Choices, OwnIllustration } from '../types'
import type { PartProps } from '../useWorkspace'
import { IllustrationForm } from './IllustrationForm'

/** Artwork that belongs to a work as a whole, with whoever drew it, and where each piece stands. */
export function IllustrationsPart({ work, draft, reload, choices }: PartProps & { choices: Choices }) {
  const t = useTranslations('authoring.illustrations')
  const toast = useToast()
  const [adding, setAdding] = useState(false)
  const act = async (doing: () => Promise<unknown>, done?: () => void) => {
    try {
      await doing()
      done?.()
    } catch {
      toast({ text: t('failed'), tone: 'danger' })
    }
    await reload()
  }
  const inTrash = (id: string, at: string | null) => call('PATCH', `/illustrations/${id}`, { body: { deletedAt: at }, query: { depth: 0, ...(at ? {} : { trash: true }) } })
  const remove = (id: string) => act(() => inTrash(id, new Date().toISOString()), () => toast({ text: t('removed'), undo: () => void act(() => inTrash(id, null)) }))
  const send = (id: string) => act(() => call('POST', `/library/illustrations/${id}/submit`, { body: {} }))
  const add = <Button variant="primary" onClick={() => setAdding(true)}><Plus aria-hidden className="size-5" />{t('add')}</Button>
  return (
    <PageSection title={t('title')} lead={t('lead')} className="py-2">
      {work.illustrations.length === 0
        ? <EmptyState icon={Image} title={t('emptyTitle')} action={add} level={3}>{t('emptyText')}</EmptyState>
        : <><ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{work.illustrations.map((one) => <Piece key={one.id} piece={one} onSend={() => send(one.id)} onRemove={() => remove(one.id)} />)}</ul><div>{add}</div></>}
      <Dialog open={adding} onOpenChange={setAdding} title={t('add')}>
        {adding && <IllustrationForm work={work} licences={choices.licences} artist={String(draft.fields.authorName ?? '')} onDone={() => { setAdding(false); void reload() }} />}
      </Dialog>
    </PageSection>
  )
}

function Piece({ piece, onSend, onRemove }: { piece: OwnIllustration; onSend: () => void; onRemove: () => void }) {
  const t = useTranslations('authoring.illustrations')
  const isOpen = piece.status === 'draft' || piece.status === 'rejected'
  return (
    <Card as="li" className="grid content-start gap-3">
      {piece.url && <img src={piece.url} alt={piece.altText} className="aspect-4/3 w-full rounded-md bg-sunken object-contain" loading="lazy" />}
      <div className="grid gap-1">
        <h3 className="text-base" dir="auto">{piece.title}</h3>
        {piece.artistName && <p className="text-sm text-ink-soft">{t('artist')} {piece.artistName}</p>}
        <div><Badge>{t(`states.${piece.status as 'draft'}`)}</Badge></div>
      </div>
      {isOpen && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="secondary" onClick={onSend}><Send aria-hidden className="flip-rtl size-4" />{t('send')}</Button>
          <Button size="sm" variant="quiet" onClick={onRemove}><Trash2 aria-hidden className="size-4" />{t('remove')}</Button>
        </div>
      )}
    </Card>
  )
}
