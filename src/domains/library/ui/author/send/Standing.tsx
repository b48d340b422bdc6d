'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Banner } from '@/site/design/Banner'
import { Card } from '@/site/design/Card'
import type { Workspace } from '../types'
import { NextStep, WorkState } from '../WorkState'

const whoIsNext = (state: Workspace['standing']['state']) =>
  state === 'published' ? 'whoNobody' : state === 'submitted' || state === 'in_review' || state === 'approved' ? 'whoHouse' : 'whoYou'

/** The state in words: what it is, who is next, by when, and why it came back. */
export function Standing({ work }: { work: Workspace }) {
  const t = useTranslations('authoring')
  const format = useFormatter()
  const { standing, case: open } = work
  const cameBack = open && (standing.state === 'changes_requested' || standing.state === 'rejected')
  const isWaiting = standing.state === 'submitted' || standing.state === 'in_review'
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3"><WorkState standing={standing} />{open && <span className="text-sm text-ink-soft">{t('send.round', { round: open.round })}</span>}</div>
      <p className="text-ui"><NextStep standing={standing} /></p>
      <ul className="grid gap-1 text-sm text-ink-soft">
        <li>{t('send.who', { who: t(`send.${whoIsNext(standing.state)}`) })}</li>
        {standing.dueAt && <li>{t('send.due', { date: format.dateTime(new Date(standing.dueAt), { dateStyle: 'long' }) })}</li>}
        {isWaiting && open?.submittedAt && <li>{t('send.receipt', { date: format.dateTime(new Date(open.submittedAt), { dateStyle: 'long', timeStyle: 'short' }), round: open.round })}</li>}
      </ul>
      {cameBack && (
        <Banner tone={standing.state === 'rejected' ? 'danger' : 'caution'} title={open.reasonCode ? `${t('send.reason')}: ${t(`reasons.${open.reasonCode as 'other'}`)}` : t('send.reason')}>
          {open.reviewNotes && <p className="whitespace-pre-wrap" dir="auto">{open.reviewNotes}</p>}
          {standing.state === 'rejected' && <p className="mt-2">{t('send.rejectedHelp')}</p>}
        </Banner>
      )}
    </Card>
  )
}
