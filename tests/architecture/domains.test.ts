import { describe, expect, it } from 'vitest'
import type { Field } from 'payload'
import config from '@payload-config'
import { allDomains } from '@/platform/domain/registry'
import { allMachines } from '@/platform/workflow/machine'

await config
const domains = allDomains()

const relations = (fields: Field[]): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => relations(tab.fields))
    if (field.type === 'relationship' && [field.relationTo].flat().includes('users')) return [field.name]
    return 'fields' in field && Array.isArray(field.fields) ? relations(field.fields) : []
  })

describe('every domain', () => {
  it('says what happens to what it keeps of people', () => {
    const covered = new Set(domains.flatMap((domain) => domain.personalData ?? []).map(({ collection }) => collection))
    const withPeople = domains.flatMap((domain) => domain.collections).filter(({ slug, fields }) => slug !== 'users' && relations(fields as Field[]).length > 0)
    expect(withPeople.map(({ slug }) => slug).filter((slug) => !covered.has(slug))).toEqual([])
  })

  it('hears only events that somebody publishes', () => {
    const published = new Set([
      ...domains.flatMap((domain) => domain.publishes ?? []),
      ...allMachines().flatMap(({ transitions }) => transitions.flatMap(({ event }) => (event ? [event] : []))),
    ])
    const heard = domains.flatMap((domain) => domain.listeners ?? []).map(({ on }) => on)
    expect([...new Set(heard)].filter((event) => !published.has(event))).toEqual([])
  })

  it('has names of listeners and tasks that are its own', () => {
    const names = domains.flatMap((domain) => [...(domain.listeners ?? []), ...(domain.tasks ?? [])]).map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('keeps its machines in collections without versions, where no draft can carry another state', () => {
    const bySlug = new Map(domains.flatMap((domain) => domain.collections).map((collection) => [collection.slug, collection]))
    for (const { name, collection } of allMachines()) expect(bySlug.get(collection)?.versions, name).toBeFalsy()
  })
})
