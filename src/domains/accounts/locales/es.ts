import type { DomainLabels } from '@/platform/domain/types'

export const labels: DomainLabels = {
  users: { one: 'Person', many: 'People' },
}
