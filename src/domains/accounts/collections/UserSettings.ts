import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { holdRow } from '@/platform/db/revision'
import { languages } from '@/platform/i18n/languages'
import { notificationFields } from '../fields/notifications'
import { readingFields } from '../fields/reading'
import { keepOwner } from '../hooks/keepOwner'
import { mirrorLanguage } from '../hooks/mirrorLanguage'
import { isTimeZone } from '../services/timeZones'

/** What somebody chose for himself. One for each person (R0815), made together with the account. */
export const UserSettings: CollectionConfig = {
  slug: 'user-settings',
  admin: { useAsTitle: 'id', defaultColumns: ['user', 'language', 'theme', 'timeZone'] },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [holdRow], beforeChange: [keepOwner], afterChange: [mirrorLanguage] },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true, access: readOnlyField, admin: { readOnly: true } },
    {
      type: 'row',
      fields: [
        { name: 'language', type: 'select', required: true, defaultValue: 'en', options: [...languages] },
        { name: 'theme', type: 'select', required: true, defaultValue: 'system', options: ['system', 'light', 'dark'] },
        { name: 'timeZone', type: 'text', required: true, defaultValue: 'UTC', maxLength: 64, validate: (value: unknown) => isTimeZone(value) || 'Europe/Paris, UTC, …' },
      ],
    },
    { name: 'reading', type: 'group', fields: readingFields },
    // A theme that was bought; only a purchased one may be active (R0817), which the store's service checks.
    { name: 'activeThemeId', type: 'text', index: true, access: readOnlyField, admin: { readOnly: true } },
    { name: 'typewriterSound', type: 'checkbox', defaultValue: false },
    ...notificationFields,
  ],
}
