import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/ar'

export const labels: DomainLabels = {
  ...people,
}
