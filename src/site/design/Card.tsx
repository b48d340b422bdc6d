import type { ReactNode } from 'react'
import { cx } from './cx'

type CardProps = {
  as?: 'article' | 'section' | 'div' | 'li' | 'aside'
  /** plain lies on the paper, raised above it, sunken within it. */
  tone?: 'plain' | 'raised' | 'sunken'
  className?: string
  children: ReactNode
}

const tones = {
  plain: 'border-line bg-surface',
  raised: 'border-line bg-surface shadow-mid',
  sunken: 'border-transparent bg-sunken strong:border-line',
}

/** A frame around what belongs together. */
export function Card({ as: Tag = 'div', tone = 'plain', className, children }: CardProps) {
  return <Tag className={cx('rounded-lg border p-4 sm:p-6', tones[tone], className)}>{children}</Tag>
}
