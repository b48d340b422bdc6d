import { getLocale, getTranslations } from 'next-intl/server'
import type { UserSetting } from '@/payload-types'
import { languageNames, languages } from '@/platform/i18n/languages'
import { RadioGroup } from '@/site/design/RadioGroup'
import { ActionForm } from '@/site/forms/ActionForm'
import { SelectField } from '@/site/forms/fields'
import { saveSettings } from '../actions/own'

const themes = ['system', 'light', 'dark'] as const
const fonts = ['serif', 'sans', 'dyslexia'] as const
const widths = ['narrow', 'medium', 'wide'] as const
const readingThemes = ['auto', 'light', 'sepia', 'dark'] as const
const pages = ['auto', 'single', 'spread'] as const
const sizes = [70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250]
const spacings = [1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6]

/** The step of a scale nearest to what was chosen in the reader, where every step is possible. */
const nearest = (steps: readonly number[], value: number) => String(steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best)))

/** How the site looks and reads for this person, on every device. */
export async function SettingsForm({ settings }: { settings: UserSetting }) {
  const t = await getTranslations('accounts.settings')
  const percent = new Intl.NumberFormat(await getLocale(), { style: 'percent' })
  const number = new Intl.NumberFormat(await getLocale())
  const { reading } = settings
  const zones = [...new Set(['UTC', settings.timeZone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <ActionForm action={saveSettings} submit={t('save')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField name="language" label={t('language')} hint={t('languageHint')} options={languages.map((value) => ({ value, label: languageNames[value] }))} defaultValue={settings.language} />
        <SelectField name="timeZone" label={t('timeZone')} hint={t('timeZoneHint')} options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))} defaultValue={settings.timeZone} />
      </div>
      <RadioGroup name="theme" legend={t('theme')} options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))} defaultValue={settings.theme} />
      <fieldset className="grid gap-5">
        <legend className="pb-3 font-reading text-lg font-semibold">{t('reading')}</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField name="font" label={t('font')} options={fonts.map((value) => ({ value, label: t(`fonts.${value}`) }))} defaultValue={reading.font} />
          <SelectField name="size" label={t('size')} options={sizes.map((value) => ({ value: String(value), label: percent.format(value / 100) }))} defaultValue={nearest(sizes, reading.size)} />
          <SelectField name="spacing" label={t('spacing')} options={spacings.map((value) => ({ value: String(value), label: number.format(value) }))} defaultValue={nearest(spacings, reading.spacing)} />
          <SelectField name="width" label={t('width')} options={widths.map((value) => ({ value, label: t(`widths.${value}`) }))} defaultValue={reading.width} />
          <SelectField name="readingTheme" label={t('paper')} options={readingThemes.map((value) => ({ value, label: t(`papers.${value}`) }))} defaultValue={reading.theme} />
          <SelectField name="pages" label={t('pages')} options={pages.map((value) => ({ value, label: t(`pageKinds.${value}`) }))} defaultValue={reading.pages} />
        </div>
      </fieldset>
    </ActionForm>
  )
}
