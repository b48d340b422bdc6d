import type { CollectionConfig } from 'payload'

/** One line for one person, behind the bell on the site (R0179, R0482, R1314). Written by `notify` alone. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'user', 'kind', 'read', 'createdAt'] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['user', 'read', 'createdAt'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'kind', type: 'text', required: true, maxLength: 100 },
    {
      name: 'type', type: 'select', required: true, defaultValue: 'system',
      // The union of what the source systems call a notification's type.
      options: [
        'system', 'order', 'assignment', 'class', 'donation', 'volunteer', 'achievement', 'publishing',
        'blog_approved', 'blog_rejected', 'comment_received', 'reaction_received', 'points_earned', 'admin_reply', 'super_admin_invitation',
      ],
    },
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'message', type: 'textarea', required: true },
    { name: 'link', type: 'text' },
    { name: 'priority', type: 'select', required: true, defaultValue: 'medium', options: ['high', 'medium', 'low'] },
    { name: 'read', type: 'checkbox', defaultValue: false },
    { name: 'readAt', type: 'date' },
    { name: 'actionRequired', type: 'checkbox', defaultValue: false },
    { name: 'expiresAt', type: 'date' },
    { name: 'relatedCollection', type: 'text' },
    { name: 'relatedId', type: 'text' },
    { name: 'data', type: 'json' },
    { name: 'dedupeKey', type: 'text', unique: true, admin: { hidden: true } },
  ],
}
