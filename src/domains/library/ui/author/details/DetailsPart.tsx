'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Banner } from '@/site/design/Banner'
import { Checkbox } from '@/site/design/Checkbox'
import { Field } from '@/site/design/Field'
import { Fieldset } from '@/site/design/Fieldset'
import { PageSection } from '@/site/design/PageSection'
import { Select } from '@/site/design/Select'
import { TextArea } from '@/site/design/TextArea'
import { TextInput } from '@/site/design/TextInput'
import type { Choices } from '../types'
import type { PartProps } from '../useWorkspace'
import { CoverChoice } from './CoverChoice'
import { TagsInput } from './TagsInput'

/** What stands on the cover and on the shelf: names, places, rights. Saved as it is written. */
export function DetailsPart({ work, draft, choices, readOnly }: PartProps & { choices: Choices }) {
  const t = useTranslations('authoring.details')
  const { fields, change } = draft
  const text = (name: string) => String(fields[name] ?? '')
  const set = (name: string) => (event: { target: { value: string } }) => change({ [name]: event.target.value === '' && name !== 'title' ? null : event.target.value })
  const refused = draft.state.name === 'refused' ? draft.state.fields : []
  const errorOf = (name: string) => refused.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message
  const chosen = (fields.categories as string[]) ?? []
  const toggle = (id: string, on: boolean) => change({ categories: on ? [...chosen, id] : chosen.filter((one) => one !== id) })
  const licence = choices.licences.find(({ value }) => value === fields.licence)
  const language = text('language') || 'en'
  const languages = choices.languages.some(({ value }) => value === language) ? choices.languages : [...choices.languages, { value: language, label: language }]
  return (
    <fieldset disabled={readOnly} className="grid min-w-0 max-w-measure gap-2">
      <div className="grid gap-5">
        <Field label={t('title')} id="field-title" error={errorOf('title')} required><TextInput lang={language} value={text('title')} maxLength={300} onChange={set('title')} /></Field>
        <Field label={t('subtitle')} optional error={errorOf('subtitle')}><TextInput lang={language} value={text('subtitle')} maxLength={300} onChange={set('subtitle')} /></Field>
        <Field label={t('summary')} hint={t('summaryHint')} optional error={errorOf('summary')}><TextArea lang={language} value={text('summary')} maxLength={1000} onChange={set('summary')} /></Field>
        <Field label={t('author')} error={errorOf('authorName')} required><TextInput value={text('authorName')} maxLength={200} onChange={set('authorName')} /></Field>
      </div>
      <PageSection title={t('shelf')}>
        <Field label={t('language')} id="field-language" error={errorOf('language')}><Select value={language} options={languages} onChange={set('language')} /></Field>
        <Field label={t('age')} id="field-ageRange" error={errorOf('ageRange')}><Select value={text('ageRange')} placeholder={t('choose')} options={choices.ages} onChange={set('ageRange')} /></Field>
        <Field label={t('level')} optional><Select value={text('readingLevel')} placeholder={t('choose')} options={choices.levels} onChange={set('readingLevel')} /></Field>
        <div id="field-categories" tabIndex={-1}>
          <Fieldset legend={t('categories')} hint={t('categoriesHint')} error={errorOf('categories')}>
            <div className="grid gap-x-4 sm:grid-cols-2">
              {work.categories.map(({ id, name }) => <Checkbox key={id} label={name} checked={chosen.includes(id)} disabled={!chosen.includes(id) && chosen.length >= 3} onChange={(event) => toggle(id, event.target.checked)} />)}
            </div>
          </Fieldset>
        </div>
        <TagsInput value={(fields.tags as string[]) ?? []} onChange={(tags) => change({ tags })} />
      </PageSection>
      <PageSection title={t('cover')} lead={t('coverLead')}><CoverChoice work={work} draft={draft} moods={choices.moods} /></PageSection>
      <PageSection title={t('rights')}>
        <Field label={t('licence')} id="field-licence" hint={licence?.hint} error={errorOf('licence')}><Select value={text('licence')} placeholder={t('choose')} options={choices.licences} onChange={set('licence')} /></Field>
        {fields.licence === 'other' && <Field label={t('licenceText')} id="field-licenceText"><TextArea value={text('licenceText')} maxLength={4000} onChange={set('licenceText')} /></Field>}
        <AgreementState agreement={work.agreement} />
      </PageSection>
    </fieldset>
  )
}

function AgreementState({ agreement: { version, agreedAt, agreedVersion } }: { agreement: PartProps['work']['agreement'] }) {
  const t = useTranslations('authoring.details')
  const format = useFormatter()
  if (!agreedAt) return <Banner title={t('agreement')}>{t('notAgreed')}</Banner>
  const said = t('agreedOn', { date: format.dateTime(new Date(agreedAt), { dateStyle: 'long' }), version: agreedVersion ?? '' })
  return <Banner tone={agreedVersion === version ? 'success' : 'caution'} title={t('agreement')}>{said} {agreedVersion === version ? '' : t('agreedNew')}</Banner>
}
