import type { Field } from 'payload'

/** By channel, by group, and at last by kind: the narrowest choice counts. */
export const notificationFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'emailNotifications', type: 'checkbox', defaultValue: true },
      { name: 'pushNotifications', type: 'checkbox', defaultValue: true },
      // Nobody is subscribed without a tick of his own (decisions.md, Security; overrules R1433).
      { name: 'newsletter', type: 'checkbox', defaultValue: false },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'curatorNotifications', type: 'checkbox', defaultValue: true },
      { name: 'badgeNotifications', type: 'checkbox', defaultValue: true },
    ],
  },
  {
    name: 'notifications',
    type: 'array',
    maxRows: 200,
    fields: [
      { name: 'kind', type: 'text', required: true, maxLength: 100 },
      { name: 'channel', type: 'select', required: true, options: ['site', 'mail'] },
      { name: 'isEnabled', type: 'checkbox', defaultValue: true },
    ],
  },
]
