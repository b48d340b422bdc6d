import type { ReactNode } from 'react'
import { cx } from './cx'
import { CircleAlert, CircleCheck, Info, Lock, TriangleAlert } from './icons'

type BannerTone = 'info' | 'success' | 'caution' | 'danger' | 'locked'

const looks = {
  info: { Mark: Info, colours: 'bg-learn-soft border-learn', mark: 'text-learn' },
  success: { Mark: CircleCheck, colours: 'bg-give-soft border-give', mark: 'text-give' },
  caution: { Mark: TriangleAlert, colours: 'bg-caution-soft border-caution', mark: 'text-caution' },
  danger: { Mark: CircleAlert, colours: 'bg-danger-soft border-danger', mark: 'text-danger' },
  locked: { Mark: Lock, colours: 'bg-sunken border-line-strong', mark: 'text-ink-soft' },
} as const

type BannerProps = {
  tone?: BannerTone
  title?: ReactNode
  /** The way on: one or two buttons. */
  actions?: ReactNode
  /** True where it appears in answer to what a person did, so that it is read aloud at once. */
  announce?: boolean
  className?: string
  children?: ReactNode
}

/** Something one should know about this page. A locked thing says here why, and how it opens. */
export function Banner({ tone = 'info', title, actions, announce, className, children }: BannerProps) {
  const { Mark, colours, mark } = looks[tone]
  return (
    <div
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={cx('flex gap-3 rounded-md border-s-4 p-4 strong:border', colours, className)}
    >
      <Mark aria-hidden className={cx('mt-0.5 size-5 shrink-0', mark)} />
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-measure text-ui">
          {title && <p className="font-semibold">{title}</p>}
          {children}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  )
}
