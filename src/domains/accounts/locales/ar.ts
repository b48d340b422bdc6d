import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/ar'
import { safety } from './safety/ar'

export const labels: DomainLabels = {
  ...people,
  ...safety,
}
