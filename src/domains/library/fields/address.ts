import type { Field } from 'payload'
import { nameSlug } from '../hooks/nameSlug'
import { staffField } from './guarded'

/**
 * The last part of a work's address. Made from the title as long as nobody chose one and the work was
 * never published; the same slug is never given to two works, of whatever kind.
 */
export const slugField: Field = {
  name: 'slug', type: 'text', unique: true, index: true, maxLength: 120,
  admin: { position: 'sidebar' }, hooks: { beforeValidate: [nameSlug] },
}

/** Names the source of an imported document, so that the same import never makes a second one. */
export const importKeyField: Field = {
  name: 'importKey', type: 'text', unique: true, index: true, access: staffField, admin: { hidden: true },
  hooks: { beforeDuplicate: [() => null] },
}
