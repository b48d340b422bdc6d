import type { Field, GlobalConfig } from 'payload'

const goal: Field[] = [
  { name: 'label', type: 'text', required: true, localized: true, maxLength: 60 },
  { name: 'page', type: 'relationship', relationTo: 'pages' },
  { name: 'href', type: 'text', maxLength: 500 },
]

/** The ways through the site: header and footer. An item leads to a page or to an address. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  versions: { max: 100 },
  fields: [
    { name: 'header', type: 'array', maxRows: 8, fields: [...goal, { name: 'children', type: 'array', maxRows: 12, dbName: 'nav_children', fields: goal }] },
    { name: 'footer', type: 'array', maxRows: 6, fields: [{ name: 'title', type: 'text', required: true, localized: true, maxLength: 60 }, { name: 'items', type: 'array', maxRows: 12, dbName: 'nav_items', fields: goal }] },
  ],
}
