'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { buttonStyle } from '@/site/design/buttonStyle'
import { controlStyle } from '@/site/design/controlStyle'
import { cx } from '@/site/design/cx'
import { IconButton } from '@/site/design/IconButton'
import { ArrowLeft, ArrowRight } from '@/site/design/icons'
import { Link } from '@/site/design/Link'

type StepProps = { way: 'back' | 'forward'; onStep?: () => void; href?: string }

/** One page back or on; at the end of what is loaded it is a link to more. */
function Step({ way, onStep, href }: StepProps) {
  const t = useTranslations('reader')
  const label = way === 'back' ? t('previousPage') : t('nextPage')
  const Arrow = way === 'back' ? ArrowLeft : ArrowRight
  const mark = <Arrow aria-hidden className="flip-rtl size-6" />
  if (!onStep && href)
    return (
      <Link href={href} variant="bare" aria-label={label} title={label} className={buttonStyle('secondary', 'lg', true)}>
        {mark}
      </Link>
    )
  return (
    <IconButton label={label} variant="secondary" size="lg" disabled={!onStep} onClick={onStep}>
      {mark}
    </IconButton>
  )
}

type PageStepsProps = { page: number; total: number; back?: () => void; forward?: () => void; backHref?: string; forwardHref?: string; onGo: (page: number) => void }

/** Turning the pages, and going to one by its number. */
export function PageSteps({ page, total, back, forward, backHref, forwardHref, onGo }: PageStepsProps) {
  const t = useTranslations('reader')
  const [typed, setTyped] = useState<string>()
  const go = (event: FormEvent) => {
    event.preventDefault()
    const wanted = Number(typed)
    setTyped(undefined)
    if (wanted >= 1 && wanted <= total) onGo(Math.round(wanted))
  }
  return (
    <nav aria-label={t('book')} className="flex items-center justify-center gap-3">
      <Step way="back" onStep={back} href={backHref} />
      <form onSubmit={go} className="flex items-center gap-2 text-ui tabular-nums">
        <input
          aria-label={t('goTo')}
          inputMode="numeric"
          value={typed ?? String(page)}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          onBlur={() => setTyped(undefined)}
          className={cx(controlStyle, 'w-16! text-center')}
        />
        <span aria-hidden>/ {total}</span>
      </form>
      <p role="status" className="sr-only">
        {t('pageOf', { page, total })}
      </p>
      <Step way="forward" onStep={forward} href={forwardHref} />
    </nav>
  )
}
