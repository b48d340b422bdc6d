import type { Field } from 'payload'
import { fieldAccess } from '@/platform/access/policy'
import { anyOf, staff } from '@/platform/access/rules'
import { ownerOfProfile } from '../access'

const notPublic = { read: fieldAccess(anyOf(ownerOfProfile, staff)) }

/** What describes somebody as a teacher or a volunteer; shown to himself and to staff, never on the public page. */
export const workFields: Field[] = [
  { name: 'teachingLevel', type: 'text', maxLength: 100, access: notPublic },
  { name: 'subjects', type: 'text', hasMany: true, maxRows: 30, access: notPublic },
  { name: 'studentCount', type: 'number', min: 0, access: notPublic },
  { name: 'skills', type: 'text', hasMany: true, maxRows: 50, access: notPublic },
  { name: 'availability', type: 'text', maxLength: 500, access: notPublic },
  { name: 'experience', type: 'textarea', maxLength: 4000, access: notPublic },
]
