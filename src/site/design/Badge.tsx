import type { ReactNode } from 'react'
import { cx } from './cx'

export type Tone = 'neutral' | 'accent' | 'learn' | 'give' | 'danger' | 'caution'

const tones: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft border-line',
  accent: 'bg-accent-soft text-accent border-transparent',
  learn: 'bg-learn-soft text-learn border-transparent',
  give: 'bg-give-soft text-give border-transparent',
  danger: 'bg-danger-soft text-danger border-transparent',
  caution: 'bg-caution-soft text-caution border-transparent',
}

type BadgeProps = { tone?: Tone; icon?: ReactNode; className?: string; children: ReactNode }

/** A short word about a thing: its kind, its language, its state. The word says it; the colour only helps. */
export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-semibold strong:border-current [&_svg]:size-3.5 [&_svg]:shrink-0',
        tones[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  )
}
