import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/fr'

export const labels: DomainLabels = {
  ...people,
}
