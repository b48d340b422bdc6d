'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import { ArrowLeft, Eye } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { Tabs } from '@/site/design/Tabs'
import { ChildNotice } from './ChildNotice'
import { ConflictScreen } from './draft/ConflictScreen'
import { SaveStatus } from './draft/SaveStatus'
import { useDraft } from './draft/useDraft'
import { DetailsPart } from './details/DetailsPart'
import { IllustrationsPart } from './pictures/IllustrationsPart'
import { PdfPart } from './pdf/PdfPart'
import { SendPart } from './send/SendPart'
import { SpreadsPart } from './spreads/SpreadsPart'
import type { Choices, Workspace as Work } from './types'
import { useWorkspace } from './useWorkspace'
import { WorkState } from './WorkState'
import { WritePart } from './WritePart'

export type Part = 'write' | 'spreads' | 'pdf' | 'details' | 'pictures' | 'send'

const firstPart = (kind: string): Part => (kind === 'picture_book' ? 'spreads' : kind === 'pdf' ? 'pdf' : kind === 'chapters' ? 'details' : 'write')

/** Where a work is made: its text or pages, its details, its pictures, and its way to the readers. */
export function Workspace({ work: initial, choices, person }: { work: Work; choices: Choices; person: string }) {
  const t = useTranslations('authoring')
  const { work, reload } = useWorkspace(initial)
  const draft = useDraft({ collection: work.collection, id: work.id, person, revision: initial.revision, fields: initial.fields })
  const first = firstPart(work.kind)
  const [part, setPart] = useState<Part>(first)
  const [aside, setAside] = useState<string>()
  const [target, setTarget] = useState<string>()
  useEffect(() => { if (work !== initial) draft.saver.refresh({ revision: work.revision, fields: work.fields }) }, [work])
  useEffect(() => {
    if (!target) return
    const element = document.getElementById(target)
    element?.scrollIntoView({ block: 'center' })
    element?.focus()
    setTarget(undefined)
  }, [target, part])
  const go = (next: Part, element?: string) => { setPart(next); setTarget(element) }
  const resting = work.standing.state === 'submitted' || work.standing.state === 'in_review'
  const shared = { work, draft, reload, readOnly: resting }
  const names = [first, 'details', ...(work.collection === 'stories' ? (['pictures'] as const) : []), 'send'] as Part[]
  const contents: Record<Part, () => React.ReactNode> = {
    write: () => <WritePart {...shared} />, spreads: () => <SpreadsPart {...shared} />, pdf: () => <PdfPart {...shared} />,
    details: () => <DetailsPart {...shared} choices={choices} />, pictures: () => <IllustrationsPart {...shared} choices={choices} />,
    send: () => <SendPart {...shared} first={first} onGo={go} />,
  }
  return (
    <div className="grid gap-5 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <Link href="/account/works" variant="plain" className="inline-flex items-center gap-1.5 text-sm text-ink-soft"><ArrowLeft aria-hidden className="flip-rtl size-4" />{t('work.all')}</Link>
          <h1 className="text-xl sm:text-2xl" lang={String(draft.fields.language)}><bdi>{String(draft.fields.title || t('list.untitled'))}</bdi></h1>
          <div className="flex flex-wrap items-center gap-3"><WorkState standing={work.standing} /><SaveStatus state={draft.state} /></div>
        </div>
        <LinkButton href={`/account/works/${work.collection}/${work.id}/preview`} variant="secondary" onClick={() => void draft.saver.flush()}><Eye aria-hidden className="size-5" />{t('work.preview')}</LinkButton>
      </div>
      {draft.restored && <Banner tone="success" announce actions={<Button variant="secondary" onClick={draft.dismissRestored}>{t('save.dismiss')}</Button>}>{t('save.restored')}</Banner>}
      {draft.state.name === 'conflict' && <ConflictScreen work={work} draft={draft} conflict={draft.state.conflict} onAside={setAside} />}
      {aside && <Banner tone="success" announce actions={<Link href={`/account/works/${work.collection}/${aside}`}>{t('conflict.asideOpen')}</Link>}>{t('conflict.asideDone')}</Banner>}
      {!work.mayPost && <ChildNotice guardians={work.guardians} />}
      {resting && part !== 'send' && <Banner tone="locked" actions={<Button variant="secondary" onClick={() => go('send')}>{t('work.lockedAction')}</Button>}>{t('work.locked')}</Banner>}
      {work.kind === 'chapters' && <Banner>{t('work.chaptersElsewhere')}</Banner>}
      <Tabs
        label={t('work.partsLabel')} value={part} onValueChange={(value) => { void draft.saver.flush(); go(value as Part) }}
        tabs={[...new Set(names)].map((name) => ({ value: name, label: t(`work.parts.${name}`), content: part === name ? contents[name]() : null }))}
      />
    </div>
  )
}
