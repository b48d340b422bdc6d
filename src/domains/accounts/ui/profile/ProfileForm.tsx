import { getLocale, getTranslations } from 'next-intl/server'
import type { Profile } from '@/payload-types'
import { languageNames } from '@/platform/i18n/languages'
import { ActionForm } from '@/site/forms/ActionForm'
import { AreaField, TextField, TickField } from '@/site/forms/fields'
import { saveProfile } from '../actions/own'
import { idOf, readPortrait } from '../read/portrait'
import { PortraitField } from './PortraitField'

const links = ['socialWebsite', 'socialGithub', 'socialFacebook', 'socialTwitter', 'socialLinkedin'] as const

/** What everybody may see of a person who wants to be seen. */
export async function ProfileForm({ profile }: { profile: Profile }) {
  const t = await getTranslations('accounts.profile')
  const avatar = idOf(profile.avatar)
  const portraitWords = { label: t('portrait'), hint: t('portraitHint'), choose: t('choosePortrait'), remove: t('removePortrait'), failed: t('portraitFailed'), busy: t('portraitBusy') }
  return (
    <ActionForm action={saveProfile} submit={t('save')}>
      <TickField name="isPublic" label={t('isPublic')} hint={t('isPublicHint')} defaultChecked={Boolean(profile.isPublic)} />
      <PortraitField name={profile.displayName} avatar={avatar} address={await readPortrait(avatar)} words={portraitWords} />
      <TextField name="displayName" label={t('displayName')} required maxLength={120} defaultValue={profile.displayName} autoComplete="nickname" />
      <TextField name="slug" label={t('slug')} hint={t('slugHint')} required minLength={3} maxLength={60} dir="ltr" pattern="[a-z0-9][a-z0-9_\-]+[a-z0-9_]" defaultValue={profile.slug} autoCapitalize="none" spellCheck={false} />
      <AreaField name="bio" label={t('bio')} hint={t('bioHint', { language: languageNames[await getLocale()] })} maxLength={2000} defaultValue={profile.bio ?? ''} optional />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="designation" label={t('designation')} maxLength={255} defaultValue={profile.designation ?? ''} optional autoComplete="organization-title" />
        <TextField name="organization" label={t('organization')} maxLength={255} defaultValue={profile.organization ?? ''} optional autoComplete="organization" />
      </div>
      <TextField name="location" label={t('location')} hint={t('locationHint')} maxLength={255} defaultValue={profile.location ?? ''} optional />
      <fieldset className="grid gap-5">
        <legend className="pb-3 text-lg font-semibold font-reading">{t('links')}</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          {links.map((name) => (
            <TextField key={name} name={name} type="url" label={t(name)} maxLength={500} placeholder="https://" defaultValue={profile[name] ?? ''} optional autoComplete="url" />
          ))}
        </div>
      </fieldset>
    </ActionForm>
  )
}
