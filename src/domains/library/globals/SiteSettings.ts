import type { GlobalConfig } from 'payload'
import { bodyEditor } from '@/platform/richtext/editor'

/** What editors decide about the house as a whole. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  versions: { max: 100 },
  fields: [
    { name: 'siteName', type: 'text', required: true, defaultValue: 'Inkwell', maxLength: 80 },
    { name: 'tagline', type: 'text', localized: true, maxLength: 200 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 500 },
    { name: 'logo', type: 'upload', relationTo: 'media' },
    { name: 'contactEmail', type: 'email' },
    { name: 'notice', type: 'group', fields: [{ name: 'text', type: 'text', localized: true, maxLength: 300 }, { name: 'link', type: 'text', maxLength: 500 }, { name: 'until', type: 'date' }] },
    { name: 'submissionsOpen', type: 'checkbox', defaultValue: true },
    { name: 'claimMinutes', type: 'number', required: true, defaultValue: 30, min: 1, max: 1440 },
    { name: 'reviewDays', type: 'number', required: true, defaultValue: 7, min: 1, max: 90 },
    { name: 'licenceAgreement', type: 'group', fields: [{ name: 'version', type: 'text', required: true, defaultValue: '1', maxLength: 40 }, { name: 'text', type: 'richText', localized: true, editor: bodyEditor() }] },
    { name: 'trashDays', type: 'number', required: true, defaultValue: 90, min: 7, max: 3650 },
    { name: 'socialLinks', type: 'array', maxRows: 12, fields: [{ name: 'label', type: 'text', required: true, maxLength: 60 }, { name: 'url', type: 'text', required: true, maxLength: 500 }] },
  ],
}
