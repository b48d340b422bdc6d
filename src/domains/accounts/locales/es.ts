import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/es'
import { safety } from './safety/es'

export const labels: DomainLabels = {
  ...people,
  ...safety,
}
