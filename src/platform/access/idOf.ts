/** The id of a relation, populated or not. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : value && typeof value === 'object' && 'id' in value ? String(value.id) : undefined
