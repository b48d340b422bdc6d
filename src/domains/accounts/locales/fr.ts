import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/fr'
import { safety } from './safety/fr'

export const labels: DomainLabels = {
  ...people,
  ...safety,
}
