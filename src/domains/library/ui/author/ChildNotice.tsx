import { useFormatter, useTranslations } from 'next-intl'
import { Banner } from '@/site/design/Banner'
import { LinkButton } from '@/site/design/LinkButton'

/** A child without consent: why nothing can be sent in yet, and who can allow it. */
export function ChildNotice({ guardians }: { guardians: readonly string[] }) {
  const t = useTranslations('authoring.child')
  const format = useFormatter()
  return (
    <Banner tone="locked" title={t('title')} actions={<LinkButton href="/account/family" variant="secondary">{t('how')}</LinkButton>}>
      <p>{t('text')}</p>
      <p className="mt-1">{guardians.length > 0 ? t('ask', { count: guardians.length, names: format.list([...guardians], { type: 'disjunction' }) }) : t('none')}</p>
    </Banner>
  )
}
