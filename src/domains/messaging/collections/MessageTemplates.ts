import type { CollectionConfig } from 'payload'

/** The words of each kind of message, in every language. `{name}` stands for a value; the layout is code. */
export const MessageTemplates: CollectionConfig = {
  slug: 'message-templates',
  admin: { useAsTitle: 'kind', defaultColumns: ['kind', 'subject', 'updatedAt'] },
  defaultSort: 'kind',
  fields: [
    { name: 'kind', type: 'text', required: true, unique: true, maxLength: 100, access: { update: () => false } },
    { name: 'placeholders', type: 'text', admin: { readOnly: true } },
    { name: 'siteTitle', type: 'text', localized: true, maxLength: 200 },
    { name: 'siteMessage', type: 'textarea', localized: true },
    { name: 'subject', type: 'text', localized: true, maxLength: 200 },
    { name: 'body', type: 'textarea', localized: true },
    { name: 'actionLabel', type: 'text', localized: true, maxLength: 60 },
  ],
}
