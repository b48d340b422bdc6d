'use client'
import { useTranslations } from 'next-intl'
import { Dialog } from '@/site/design/Dialog'

export type KeyHelp = { keys: readonly string[]; does: string }

const cap = 'inline-block min-w-8 rounded-sm border border-line-strong bg-sunken px-2 py-0.5 text-center text-sm'

/** Which keys do what while one reads. */
export function HelpDialog({ help, open, onOpenChange }: { help: readonly KeyHelp[]; open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('reader')
  return (
    <Dialog title={t('helpTitle')} open={open} onOpenChange={onOpenChange}>
      <dl className="grid gap-2 text-ui">
        {help.map(({ keys, does }) => (
          <div key={does} className="flex items-baseline justify-between gap-6">
            <dt>{does}</dt>
            <dd className="flex shrink-0 gap-1.5" dir="ltr">
              {keys.map((key) => (
                <kbd key={key} className={cap}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
