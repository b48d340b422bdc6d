import type { Field } from 'payload'

const plain = '@/platform/admin/PlainJson#PlainJson'

type Nested = { fields?: Field[]; tabs?: { fields: Field[] }[]; blocks?: { fields: Field[] }[] }

/** Gives every JSON field that has no editor of its own the plain one, at any depth. */
export const withPlainEditors = (fields: Field[]): void => {
  for (const field of fields) {
    if (field.type === 'json' && !field.admin?.components?.Field) {
      field.admin = { ...field.admin, components: { ...field.admin?.components, Field: plain } }
    }
    const nested = field as Nested
    for (const inside of [nested.fields, ...(nested.tabs ?? []).map((tab) => tab.fields), ...(nested.blocks ?? []).map((block) => block.fields)]) {
      if (inside) withPlainEditors(inside)
    }
  }
}
