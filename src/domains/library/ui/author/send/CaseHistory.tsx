'use client'
import { useTranslations } from 'next-intl'
import { CalendarClock, CircleCheck, CircleX, Eye, PencilLine, Send, Undo2, type Icon } from '@/site/design/icons'
import { Timeline } from '@/site/design/Timeline'
import type { Step } from '../types'

const icons: Record<string, Icon> = { submitted: Send, in_review: Eye, changes_requested: PencilLine, approved: CircleCheck, published: CircleCheck, rejected: CircleX, withdrawn: Undo2, draft: CalendarClock }

/** Every step of the case, the newest first. */
export function CaseHistory({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('authoring')
  if (steps.length === 0) return <p className="text-ui text-ink-soft">{t('history.empty')}</p>
  const entries = steps.map((step) => ({
    id: step.id, at: step.at, icon: icons[step.to], title: `${t(`history.to.${step.to as 'draft'}`)} · ${t(`history.${step.by}`)}`,
    body: step.comment && step.by !== 'platform' ? <p className="whitespace-pre-wrap" dir="auto">{step.reasonCode && <strong>{t(`reasons.${step.reasonCode as 'other'}`)}. </strong>}{step.comment}</p> : undefined,
  }))
  return <Timeline entries={entries} />
}
