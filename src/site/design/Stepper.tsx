import { useTranslations } from 'next-intl'
import { cx } from './cx'
import { Check } from './icons'

export type Step = { label: string; hint?: string }

/** What is done, where one is, what comes: the stages of a way that has an end. `current` counts from 0. */
export function Stepper({ label, steps, current }: { label: string; steps: readonly Step[]; current: number }) {
  const t = useTranslations('design')
  return (
    <ol aria-label={label} className="grid gap-0 md:flex">
      {steps.map((step, index) => {
        const done = index < current
        const here = index === current
        return (
          <li
            key={step.label}
            aria-current={here ? 'step' : undefined}
            className="relative flex flex-1 gap-3 pb-5 last:pb-0 md:flex-col md:gap-2 md:pe-4 md:pb-0"
          >
            {index < steps.length - 1 && (
              <span
                aria-hidden
                className={cx(
                  'absolute start-[0.9375rem] top-9 bottom-1 w-0.5 md:start-10 md:end-2 md:top-[0.9375rem] md:bottom-auto md:h-0.5 md:w-auto',
                  done ? 'bg-accent' : 'bg-line',
                )}
              />
            )}
            <span
              aria-hidden
              className={cx(
                'grid size-8 shrink-0 place-items-center rounded-full border-2 text-sm font-semibold tabular-nums',
                done && 'border-accent bg-accent text-on-accent',
                here && 'border-accent bg-surface text-accent',
                !done && !here && 'border-line-strong bg-surface text-ink-soft',
              )}
            >
              {done ? <Check className="size-4" /> : index + 1}
            </span>
            <span className="min-w-0 pt-1 md:pt-0">
              <span className={cx('block text-ui', here ? 'font-semibold' : 'text-ink-soft')}>
                {step.label}
                {done && <span className="sr-only"> ({t('stepDone')})</span>}
              </span>
              {step.hint && <span className="block text-sm text-ink-soft">{step.hint}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
