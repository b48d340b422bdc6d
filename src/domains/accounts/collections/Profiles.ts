import type { CollectionConfig } from 'payload'
import { holdRow } from '@/platform/db/revision'
import { ageFields } from '../fields/age'
import { publicPageFields } from '../fields/publicPage'
import { workFields } from '../fields/work'
import { keepOwner } from '../hooks/keepOwner'

/** What the public may see of a person, and what describes him as a teacher or volunteer. One for each person (R1434). */
export const Profiles: CollectionConfig = {
  slug: 'profiles',
  admin: { useAsTitle: 'displayName', defaultColumns: ['displayName', 'slug', 'isPublic', 'user'] },
  defaultPopulate: { displayName: true, slug: true, avatar: true, user: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [holdRow], beforeChange: [keepOwner] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'page', fields: publicPageFields },
        { label: 'work', fields: workFields },
        { label: 'age', fields: ageFields },
      ],
    },
  ],
}
