import { getTranslations } from 'next-intl/server'
import { Button } from '@/site/design/Button'
import { Eye } from '@/site/design/icons'
import { stopLooking } from './actions/leave'

/** Above every page while a member of staff looks as somebody else: whose eyes these are, and how it ends. */
export async function LookingBanner({ name }: { name: string }) {
  const t = await getTranslations('accounts.looking')
  return (
    <div role="region" aria-label={t('label')} className="border-b-2 border-caution bg-caution-soft print:hidden">
      <form action={stopLooking} className="page-frame flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
        <p className="flex items-start gap-2 text-ui">
          <Eye aria-hidden className="mt-0.5 size-5 shrink-0 text-caution" />
          <span>
            <strong>{t('title', { name })}</strong> {t('text')}
          </span>
        </p>
        <Button type="submit" size="sm">{t('stop')}</Button>
      </form>
    </div>
  )
}
