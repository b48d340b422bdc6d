import { fieldAccess, readOnlyField } from '@/platform/access/policy'
import { editor, staff } from '@/platform/access/rules'

/** Written by editors; read by whoever reads the document. */
export const editorsField = { create: fieldAccess(editor), update: fieldAccess(editor) } as const

/** Seen and written by staff alone. */
export const staffField = { create: fieldAccess(staff), read: fieldAccess(staff), update: fieldAccess(staff) } as const

/** Shown to staff, written by services alone. */
export const staffReadField = { ...readOnlyField, read: fieldAccess(staff) } as const
