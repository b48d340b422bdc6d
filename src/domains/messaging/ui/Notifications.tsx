import { getFormatter, getTranslations } from 'next-intl/server'
import { apiFor } from '@/platform/api/client'
import { Badge } from '@/site/design/Badge'
import { EmptyState } from '@/site/design/EmptyState'
import { Bell } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { Pagination } from '@/site/design/Pagination'
import { ActionForm } from '@/site/forms/ActionForm'
import { markAllRead } from './actions'

const perPage = 20

const read = async (userId: string, page: number) =>
  (await apiFor()).rest.find({
    collection: 'notifications', where: { user: { equals: userId } }, sort: '-createdAt', limit: perPage, page, depth: 0,
    select: { title: true, message: true, link: true, read: true, createdAt: true },
  })

/** Everything that was told to the viewer, the newest first. All of it works without scripts. */
export async function Notifications({ userId, timeZone, page }: { userId: string; timeZone: string; page: number }) {
  const t = await getTranslations('messaging')
  const format = await getFormatter()
  const { docs, totalPages } = await read(userId, page)
  if (docs.length === 0)
    return (
      <EmptyState icon={Bell} title={t('emptyTitle')} action={<LinkButton href="/account/settings">{t('choose')}</LinkButton>}>
        {t('emptyText')}
      </EmptyState>
    )
  return (
    <div className="grid gap-5">
      {docs.some((note) => !note.read) && <ActionForm action={markAllRead} submit={t('markAll')} submitVariant="secondary" className="gap-3" />}
      <ol className="grid gap-2">
        {docs.map((note) => (
          <li key={note.id} className="grid gap-1 rounded-md border border-line bg-surface px-4 py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ui font-semibold">
              {note.link ? <Link href={note.link} variant="plain">{note.title}</Link> : note.title}
              {!note.read && <Badge tone="accent">{t('unread')}</Badge>}
            </p>
            {note.message !== note.title && <p className="max-w-measure text-ui">{note.message}</p>}
            <time dateTime={note.createdAt} className="text-sm text-ink-soft">
              {format.dateTime(new Date(note.createdAt), { dateStyle: 'medium', timeStyle: 'short', timeZone })}
            </time>
          </li>
        ))}
      </ol>
      {totalPages > 1 && <Pagination page={page} pages={totalPages} hrefOf={(other) => `/account/notifications${other > 1 ? `?page=${other}` : ''}`} />}
    </div>
  )
}
