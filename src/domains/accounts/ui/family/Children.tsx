import { getTranslations } from 'next-intl/server'
import { Avatar } from '@/site/design/Avatar'
import { Card } from '@/site/design/Card'
import { EmptyState } from '@/site/design/EmptyState'
import { Users } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import type { Child } from '../../queries/family'

/** The children for whom the viewer answers, each with what holds and the way to change it. */
export async function Children({ of: children }: { of: readonly Child[] }) {
  const t = await getTranslations('accounts.family')
  const make = <LinkButton href="/account/family/new" variant={children.length > 0 ? 'secondary' : 'primary'}>{t('makeChild')}</LinkButton>
  if (children.length === 0)
    return (
      <EmptyState icon={Users} title={t('noChildren')} action={make} level={3}>
        {t('noChildrenText')}
      </EmptyState>
    )
  return (
    <div className="grid gap-4">
      <ul className="grid gap-4 sm:grid-cols-2">
        {children.map((child) => (
          <Card as="li" key={child.id} className="flex items-start gap-4">
            <Avatar name={child.name} />
            <div className="grid min-w-0 gap-1">
              <h3 className="text-lg">
                <Link href={`/account/family/${child.id}`} variant="plain">{child.name}</Link>
              </h3>
              <p className="text-sm text-ink-soft">
                {child.username && <bdi dir="ltr">{child.username}</bdi>}
                {child.age !== null && <> · {t('age', { age: child.age })}</>}
              </p>
              <p className="text-ui">{t('allowed', { count: child.purposes.length })}</p>
              <Link href={`/account/family/${child.id}`} className="justify-self-start text-ui">{t('change')}<span className="sr-only">: {child.name}</span></Link>
            </div>
          </Card>
        ))}
      </ul>
      <div>{make}</div>
    </div>
  )
}
