import { useFormatter } from 'next-intl'
import { cx } from './cx'

type ProgressProps = {
  /** What moves on: the book, the course, the upload. */
  label: string
  /** From 0 to 1; absent while nobody can tell. */
  value?: number
  tone?: 'accent' | 'learn' | 'give'
  /** Shown beside the bar in place of the percentage ("3 of 12 chapters"). */
  detail?: string
  labelHidden?: boolean
  className?: string
}

const tones = { accent: 'text-accent', learn: 'text-learn', give: 'text-give' }

/** How far something is. */
export function Progress({ label, value, tone = 'accent', detail, labelHidden, className }: ProgressProps) {
  const format = useFormatter()
  const part = value === undefined ? undefined : Math.min(1, Math.max(0, value))
  const words = detail ?? (part === undefined ? '' : format.number(part, { style: 'percent', maximumFractionDigits: 0 }))
  return (
    <div className={cx('grid gap-1.5', className)}>
      <div className="flex justify-between gap-4 text-sm text-ink-soft">
        <span className={labelHidden ? 'sr-only' : 'min-w-0 text-ink'}>{label}</span>
        <span className="tabular-nums">{words}</span>
      </div>
      <progress
        aria-label={label}
        aria-valuetext={words || undefined}
        value={part}
        max={1}
        className={cx('progress-bar', tones[tone])}
      />
    </div>
  )
}
