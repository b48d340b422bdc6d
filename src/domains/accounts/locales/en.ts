import type { DomainLabels } from '@/platform/domain/types'
import { people } from './people/en'
import { safety } from './safety/en'

export const labels: DomainLabels = {
  ...people,
  ...safety,
}
