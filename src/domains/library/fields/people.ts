import type { Field } from 'payload'
import { editorsField } from './guarded'

/**
 * Who made a work. `author` is the account that owns it; the name and the rest are what the work shows,
 * also of people who have no account (decisions.md, Open holes).
 */
export const peopleFields: Field[] = [
  { name: 'author', type: 'relationship', relationTo: 'users', index: true, access: editorsField, admin: { position: 'sidebar' } },
  { name: 'authorName', type: 'text', required: true, maxLength: 200 },
  { name: 'authorAlias', type: 'text', maxLength: 200 },
  { name: 'authorAge', type: 'number', min: 0, max: 120 },
  { name: 'authorLocation', type: 'text', maxLength: 200 },
  { name: 'coAuthors', type: 'relationship', relationTo: 'users', hasMany: true, access: editorsField },
  { name: 'illustrator', type: 'relationship', relationTo: 'users', index: true, access: editorsField },
  {
    name: 'contributors', type: 'array', maxRows: 100,
    fields: [
      { name: 'role', type: 'select', required: true, options: ['author', 'illustrator', 'translator', 'editor', 'proofreader', 'narrator', 'designer', 'contributor'] },
      { name: 'name', type: 'text', required: true, maxLength: 200 },
      { name: 'person', type: 'relationship', relationTo: 'users', access: editorsField },
    ],
  },
]
