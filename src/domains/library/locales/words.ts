import type { CollectionConfig, GlobalConfig } from 'payload'
import { labelPaths } from '@/platform/domain/labels'
import type { DomainLabels } from '@/platform/domain/types'

/**
 * The words of the library in one language. A field that many collections share has one word here,
 * under its own name (`language`, `spreads.altText`, `ageRange.under_6`); where a collection calls it
 * otherwise, the longer path wins (`categories.parent`).
 */
export type Words = { collections: DomainLabels; fields: DomainLabels }

const tailsOf = (path: string): string[] => {
  const parts = path.split('.')
  return parts.map((_, index) => parts.slice(index).join('.'))
}

/** Every path of these collections with its word; paths without one are left out, and the architecture test names them. */
export const labelsFrom = ({ collections, fields }: Words, all: (CollectionConfig | GlobalConfig)[]): DomainLabels => {
  const labels: DomainLabels = { ...collections }
  for (const { slug, fields: own } of all) {
    for (const path of labelPaths(own, slug)) {
      const key = path.includes('#') ? path.slice(path.indexOf('#')) : undefined
      const tail = [path, ...tailsOf(path).slice(1), ...(key ? [key] : [])].find((one) => fields[one] !== undefined)
      if (tail) labels[path] = fields[tail]
    }
  }
  return labels
}
