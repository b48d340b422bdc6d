'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/site/design/Button'
import { IconButton } from '@/site/design/IconButton'
import { Minus, Plus, Type } from '@/site/design/icons'
import { Sheet } from '@/site/design/Sheet'
import { Choice } from './Choice'
import { initial, sizes, type Preferences } from './preferences'

type SettingsSheetProps = { preferences: Preferences; onChange: (change: Partial<Preferences>) => void; open: boolean; onOpenChange: (open: boolean) => void }

/** How the text is shown: letters, lines, width, colours. Everything is seen at once behind the sheet. */
export function SettingsSheet({ preferences, onChange, open, onOpenChange }: SettingsSheetProps) {
  const t = useTranslations('reader')
  const format = useFormatter()
  const choices = <const T extends string>(values: readonly T[], name: (value: T) => string, looks?: (value: T) => string) =>
    values.map((value) => ({ value, label: name(value), className: looks?.(value) }))
  const faces = { serif: 'font-reading', sans: 'font-interface', dyslexia: 'font-dyslexia' }
  return (
    <Sheet
      title={t('settings')}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <IconButton label={t('settings')}>
          <Type aria-hidden className="size-5" />
        </IconButton>
      }
    >
      <div className="grid gap-6">
        <Choice label={t('font')} value={preferences.font} onChange={(font) => onChange({ font })} options={choices(['serif', 'sans', 'dyslexia'], (one) => t(`fonts.${one}`), (one) => faces[one])} />
        <div className="grid gap-2" role="group" aria-label={t('size')}>
          <p className="text-ui font-semibold">{t('size')}</p>
          <div className="flex items-center gap-3">
            <IconButton variant="secondary" label={t('smaller')} disabled={preferences.size <= sizes.least} onClick={() => onChange({ size: preferences.size - sizes.step })}>
              <Minus aria-hidden className="size-5" />
            </IconButton>
            <output className="min-w-16 text-center tabular-nums">{format.number(preferences.size / 100, { style: 'percent' })}</output>
            <IconButton variant="secondary" label={t('larger')} disabled={preferences.size >= sizes.most} onClick={() => onChange({ size: preferences.size + sizes.step })}>
              <Plus aria-hidden className="size-5" />
            </IconButton>
          </div>
        </div>
        <Choice label={t('spacing')} value={preferences.spacing} onChange={(spacing) => onChange({ spacing })} options={choices(['tight', 'normal', 'wide'], (one) => t(`spacings.${one}`))} />
        <Choice label={t('width')} value={preferences.width} onChange={(width) => onChange({ width })} options={choices(['narrow', 'medium', 'wide'], (one) => t(`widths.${one}`))} />
        <Choice label={t('colours')} value={preferences.theme} onChange={(theme) => onChange({ theme })} options={choices(['auto', 'light', 'sepia', 'dark', 'contrast'], (one) => t(`themes.${one}`))} />
        <label className="flex min-h-11 items-center gap-3 text-ui">
          <input type="checkbox" checked={preferences.hasKeys} onChange={(event) => onChange({ hasKeys: event.target.checked })} className="size-5 accent-accent" />
          {t('hasKeys')}
        </label>
        <div>
          <Button variant="quiet" onClick={() => onChange(initial)}>
            {t('reset')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
