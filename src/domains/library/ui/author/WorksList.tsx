import { useFormatter, useTranslations } from 'next-intl'
import { directionOf } from '@/platform/i18n/languages'
import { Card } from '@/site/design/Card'
import { Cover } from '@/site/design/Cover'
import { EmptyState } from '@/site/design/EmptyState'
import { PenLine } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { PageSection } from '@/site/design/PageSection'
import { pathOf } from '../addresses'
import { coverAddress } from '../cover/address'
import type { OwnWork } from './types'
import { NextStep, WorkState } from './WorkState'

type Group = 'now' | 'house' | 'drafts' | 'published' | 'past'

const groupOf = ({ state, appearsAt, hasUnsentChanges }: OwnWork): Group => {
  if (state === 'changes_requested') return 'now'
  if (state === 'submitted' || state === 'in_review' || state === 'approved' || appearsAt) return 'house'
  if (state === 'published') return hasUnsentChanges ? 'drafts' : 'published'
  return state === 'draft' ? 'drafts' : 'past'
}

const order: Group[] = ['now', 'drafts', 'house', 'published', 'past']

/** All works of an author, by what they wait for. */
export function WorksList({ works }: { works: readonly OwnWork[] }) {
  const t = useTranslations('authoring.list')
  if (works.length === 0) {
    return <EmptyState icon={PenLine} title={t('emptyTitle')} action={<LinkButton href="/account/works/new" variant="primary">{t('new')}</LinkButton>}>{t('emptyText')}</EmptyState>
  }
  return order.map((group) => {
    const members = works.filter((work) => groupOf(work) === group)
    return members.length > 0 && (
      <PageSection key={group} title={t(`groups.${group}`)} className="py-5">
        <ul className="grid gap-4 lg:grid-cols-2">{members.map((work) => <WorkRow key={work.id} work={work} />)}</ul>
      </PageSection>
    )
  })
}

function WorkRow({ work }: { work: OwnWork }) {
  const t = useTranslations('authoring')
  const format = useFormatter()
  const title = work.title || t('list.untitled')
  const drawn = coverAddress({ title, author: work.authorName, mood: work.mood ?? undefined, language: work.language })
  return (
    <Card as="li" className="relative flex gap-4">
      <Cover title={title} language={work.language} decorative image={{ url: work.coverUrl ?? drawn, alt: '', width: 300, height: 400 }} className="w-20 shrink-0 self-start" />
      <div className="grid min-w-0 flex-1 content-start gap-1.5">
        <p className="text-sm text-ink-soft">{t(`kinds.${work.kind as 'text'}`)}</p>
        <h3 className="text-base">
          <Link href={`/account/works/${work.collection}/${work.id}`} variant="plain" className="after:absolute after:inset-0"><bdi lang={work.language} dir={directionOf(work.language)}>{title}</bdi></Link>
        </h3>
        <div><WorkState standing={work} /></div>
        <p className="text-sm"><NextStep standing={work} /></p>
        {work.hasUnsentChanges && <p className="text-sm text-ink-soft">{t('list.unsent')}</p>}
        <p className="text-sm text-ink-soft">{t('list.changed', { when: format.relativeTime(new Date(work.updatedAt)) })}</p>
        {work.publicSlug && <Link href={pathOf.work({ shelf: work.collection, slug: work.publicSlug })} className="relative justify-self-start text-sm">{t('list.read')}</Link>}
      </div>
    </Card>
  )
}
