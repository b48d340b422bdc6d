import type { Field } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { readModerationStatus } from '../hooks/readModerationStatus'
import { editorsField, staffReadField } from './guarded'

export const caseStates = ['draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'published', 'rejected', 'withdrawn'] as const

/** Where a work stands in moderation; computed from its newest submission, never stored (decisions.md, Content). */
export const moderationStatusField: Field = {
  name: 'moderationStatus', type: 'select', virtual: true, options: [...caseStates], access: readOnlyField,
  admin: { readOnly: true, position: 'sidebar', disableListFilter: true, components: { Field: '@/domains/library/admin/ModerationBadge#ModerationBadge' } }, hooks: { afterRead: [readModerationStatus] },
}

/** The moment when a work first appeared here, set by publishing. */
export const publishedAtField: Field = { name: 'publishedAt', type: 'date', index: true, access: readOnlyField, admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } }

/** Who saved the document last; a scheduled publication asks it. */
export const lastEditedByField: Field = { name: 'lastEditedBy', type: 'relationship', relationTo: 'users', access: staffReadField, admin: { readOnly: true, position: 'sidebar' } }

export const featuredField: Field = { name: 'featured', type: 'checkbox', defaultValue: false, index: true, access: editorsField, admin: { position: 'sidebar' } }

/** The edit view of what is published by the house's own service: Payload's buttons know neither editions nor decisions. */
export const publishedByHouse = {
  edit: { PublishButton: '@/domains/library/admin/PublishControls#PublishControls', UnpublishButton: '@/domains/library/admin/PublishControls#NoButton' },
}
