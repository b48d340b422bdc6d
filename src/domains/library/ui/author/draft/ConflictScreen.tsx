'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { lexicalToPlainText } from '@/platform/richtext/plain-text'
import type { RichTextDocument } from '@/platform/richtext/document'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import { Card } from '@/site/design/Card'
import type { Workspace } from '../types'
import type { Conflict, Fields } from './DraftSaver'
import type { DraftHandle } from './useDraft'

type Words = (value: unknown) => string

/** Two saves of the same words: shows both, and does nothing before the author has chosen. */
export function ConflictScreen({ work, draft, conflict, onAside }: { work: Workspace; draft: DraftHandle; conflict: Conflict; onAside: (id: string) => void }) {
  const t = useTranslations('authoring.conflict')
  const tField = useTranslations('authoring.details')
  const tEditor = useTranslations('authoring.editor')
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const words: Words = (value) => {
    if (value && typeof value === 'object' && 'root' in value) return lexicalToPlainText(value as RichTextDocument) || t('empty')
    if (Array.isArray(value) && value.some((one) => typeof one === 'object')) return `${t('spreads', { count: value.length })}\n${value.map((one: Fields, index) => `${index + 1}. ${String(one.text ?? '')}`).join('\n')}`
    return String(Array.isArray(value) ? value.join(', ') : (value ?? '')) || t('empty')
  }
  const nameOf = (name: string) => (name === 'body' ? tEditor('text') : tField.has(name as 'title') ? tField(name as 'title') : name)
  const keepAside = async () => {
    setBusy(true)
    setFailed(false)
    try {
      const { kind } = work
      const { id: _id, ...mine } = conflict.mine
      const spreads = Array.isArray(mine.spreads) ? { spreads: (mine.spreads as Fields[]).map(({ id: _row, ...row }) => row) } : {}
      const { doc } = await call<{ doc: { id: string } }>('POST', `/${work.collection}`, { body: { ...mine, ...spreads, kind, title: t('asideTitle', { title: String(mine.title) }) }, query: { draft: true, depth: 0 } })
      onAside(doc.id)
      draft.saver.takeTheirs()
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section role="alertdialog" aria-labelledby="conflict-title" aria-describedby="conflict-lead" className="grid gap-4 rounded-lg border-2 border-caution bg-caution-soft p-4 sm:p-6">
      <h2 id="conflict-title" className="text-lg">{t('title')}</h2>
      <p id="conflict-lead" className="max-w-measure text-ui">{t('lead')}</p>
      {failed && <Banner tone="danger" announce>{t('failed')}</Banner>}
      {conflict.names.map((name) => (
        <div key={name} className="grid gap-3">
          <h3 className="text-ui font-semibold">{nameOf(name)}</h3>
          <div className="grid gap-3 md:grid-cols-2">
            <Version label={t('mine')} text={words(conflict.mine[name])} />
            <Version label={t('theirs')} text={words(conflict.theirs[name])} />
          </div>
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => void draft.saver.keepMine()}>{t('keepMine')}</Button>
        <Button variant="secondary" onClick={() => draft.saver.takeTheirs()}>{t('keepTheirs')}</Button>
        <Button variant="secondary" busy={busy} onClick={() => void keepAside()}>{t('aside')}</Button>
      </div>
    </section>
  )
}

function Version({ label, text }: { label: string; text: string }) {
  return (
    <Card className="grid content-start gap-2">
      <h4 className="text-sm font-semibold text-ink-soft">{label}</h4>
      <div tabIndex={0} className="max-h-72 overflow-y-auto font-reading text-ui whitespace-pre-wrap" dir="auto">{text}</div>
    </Card>
  )
}
