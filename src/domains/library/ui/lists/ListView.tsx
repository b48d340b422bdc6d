import { useTranslations } from 'next-intl'
import { Badge } from '@/site/design/Badge'
import { EmptyState } from '@/site/design/EmptyState'
import { Library } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { PageHeader } from '@/site/design/PageHeader'
import type { SharedList } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { useFacts } from '../WorkTile'
import { WorkCover } from '../WorkCover'

type Item = SharedList['items'][number]

function ListItem({ item, index }: { item: Item; index: number }) {
  const { work, note } = item
  const facts = useFacts(work)
  return (
    <li className="relative grid grid-cols-[2rem_4.5rem_minmax(0,1fr)] items-start gap-4 border-b border-line py-5 last:border-0">
      <span className="pt-1 font-reading text-lg text-ink-soft tabular-nums">{index + 1}</span>
      <WorkCover work={work} eager={index < 4} />
      <div className="grid gap-1">
        <h2 className="text-lg leading-snug">
          <Link href={pathOf.work(work)} variant="plain" className="after:absolute after:inset-0" lang={work.language} dir="auto">
            {work.title}
          </Link>
        </h2>
        <p className="text-sm text-ink-soft">
          <bdi lang={work.language}>{work.authorName}</bdi>
          {facts.map((fact) => ` · ${fact}`)}
        </p>
        {note && (
          <p className="max-w-measure font-reading text-ui" dir="auto">
            {note}
          </p>
        )}
      </div>
    </li>
  )
}

/** A reading list that somebody shares, in the order that he gave it. */
export function ListView({ list }: { list: SharedList }) {
  const t = useTranslations('library.list')
  const kicker = list.by ? (
    list.by.slug ? (
      <Link href={pathOf.author(list.by.slug)} variant="plain">
        {t('by', { name: list.by.name })}
      </Link>
    ) : (
      t('by', { name: list.by.name })
    )
  ) : (
    t('plain')
  )
  return (
    <div className="page-frame max-w-4xl">
      <PageHeader kicker={kicker} title={<span dir="auto">{list.name}</span>} lead={list.description} />
      <p className="flex flex-wrap items-center gap-3 text-ui text-ink-soft">
        {t('works', { count: list.items.length })}
        {list.isOwn && <Badge>{t(`visibility.${list.visibility as 'private'}`)}</Badge>}
      </p>
      {list.items.length > 0 ? (
        <ol className="pt-2">
          {list.items.map((item, index) => (
            <ListItem key={item.work.id} item={item} index={index} />
          ))}
        </ol>
      ) : (
        <EmptyState icon={Library} title={t('empty')} action={<LinkButton href="/browse">{t('browse')}</LinkButton>}>
          {t('emptyText')}
        </EmptyState>
      )}
      {list.hidden > 0 && <p className="py-4 text-sm text-ink-soft">{t('hidden', { count: list.hidden })}</p>}
    </div>
  )
}
