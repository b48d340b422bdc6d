'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../design/Button'
import { LinkButton } from '../design/LinkButton'

/** What stands where a page failed: no blame, a way to try again, and the number to tell us. */
export function Failure({ number, retry }: { number?: string; retry: () => void }) {
  const t = useTranslations('shell')
  return (
    <div role="alert" className="page-frame grid max-w-3xl gap-6 py-12 sm:py-20">
      <h1 className="text-2xl sm:text-3xl">{t('errorTitle')}</h1>
      <p className="max-w-measure text-base text-ink-soft">{t('errorText')}</p>
      {number && (
        <p className="text-sm text-ink-soft">
          {t('errorNumber')}: <code dir="ltr">{number}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {t('tryAgain')}
        </Button>
        <LinkButton href="/">{t('goHome')}</LinkButton>
      </div>
    </div>
  )
}
