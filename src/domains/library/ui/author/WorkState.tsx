import { useFormatter, useNow, useTranslations } from 'next-intl'
import { StateBadge, type State } from '@/site/design/StateBadge'
import type { Standing } from './types'

const looks: Record<Standing['state'], State> = {
  draft: 'draft', submitted: 'pending', in_review: 'in_review', changes_requested: 'changes_requested', approved: 'approved', published: 'published', rejected: 'rejected', withdrawn: 'withdrawn',
}

/** Where a work stands, by icon and word. */
export function WorkState({ standing }: { standing: Standing }) {
  const t = useTranslations('authoring.states')
  if (standing.appearsAt) return <StateBadge state="scheduled" label={t('scheduled')} />
  return <StateBadge state={looks[standing.state]} label={t(standing.state)} />
}

/** What happens next and by when, in one sentence. */
export function useNext(standing: Standing): string {
  const t = useTranslations('authoring.next')
  const format = useFormatter()
  const now = useNow()
  const date = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  if (standing.appearsAt) return t('scheduled', { date: format.dateTime(new Date(standing.appearsAt), { dateStyle: 'long', timeStyle: 'short' }) })
  if (standing.state !== 'submitted' && standing.state !== 'in_review') return t(standing.state)
  if (!standing.dueAt) return t(`${standing.state}Soon`)
  return new Date(standing.dueAt) < now ? t('overdue') : t(standing.state, { date: date(standing.dueAt) })
}

export function NextStep({ standing }: { standing: Standing }) {
  return <>{useNext(standing)}</>
}
