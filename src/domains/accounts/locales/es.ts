import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/es'

export const labels: DomainLabels = {
  ...people,
}
