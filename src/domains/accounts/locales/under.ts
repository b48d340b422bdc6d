import type { DomainLabels } from '@/platform/domain/types'

/** Words of the fields (or options) below one path: `under('users', { name: 'Name' })` is `users.name`. */
export const under = (path: string, words: DomainLabels): DomainLabels =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [`${path}.${name}`, word]))
