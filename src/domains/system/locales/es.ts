import type { DomainLabels } from '@/platform/domain/types'

export const labels: DomainLabels = {
  media: { one: 'File', many: 'Files' },
}
