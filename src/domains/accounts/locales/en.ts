import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/en'

export const labels: DomainLabels = {
  ...people,
}
