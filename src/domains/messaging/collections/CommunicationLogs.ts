import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'

/** One message that left the house, with the state of each delivery (R1324). Written by `notify` and its job alone. */
export const CommunicationLogs: CollectionConfig = {
  slug: 'communication-logs',
  admin: { useAsTitle: 'subject', defaultColumns: ['createdAt', 'subject', 'kind', 'deliveryStatus', 'communicationType'] },
  defaultSort: '-createdAt',
  fields: [
    { name: 'fromUser', type: 'relationship', relationTo: 'users', index: true },
    { name: 'communicationType', type: 'select', required: true, defaultValue: 'email', options: ['email', 'in_app', 'sms'] },
    { name: 'kind', type: 'text', required: true, maxLength: 100 },
    { name: 'templateUsed', type: 'text', maxLength: 100 },
    { name: 'language', type: 'text', required: true, defaultValue: 'en' },
    { name: 'subject', type: 'text', maxLength: 200 },
    // Kept only where no SMTP server is set, so that the outbox has something to show.
    { name: 'message', type: 'textarea', admin: { readOnly: true } },
    { name: 'messageHtml', type: 'textarea', admin: { hidden: true } },
    {
      name: 'recipients', type: 'array', required: true, minRows: 1,
      fields: [
        { name: 'user', type: 'relationship', relationTo: 'users', index: true },
        // Only for people who have no account yet, such as an invited guardian.
        { name: 'address', type: 'email' },
        { name: 'deliveryStatus', type: 'select', required: true, defaultValue: 'pending', options: ['pending', 'sent', 'failed'] },
        { name: 'sentAt', type: 'date' },
        { name: 'readAt', type: 'date' },
        { name: 'repliedAt', type: 'date' },
      ],
    },
    { name: 'deliveryStatus', type: 'select', required: true, defaultValue: 'pending', index: true, options: ['pending', 'sent', 'failed'] },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, min: 0 },
    { name: 'lastError', type: 'text' },
    { name: 'params', type: 'json', access: closedField, admin: { hidden: true } },
    { name: 'dedupeKey', type: 'text', unique: true, admin: { hidden: true } },
  ],
}
