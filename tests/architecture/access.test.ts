import { describe, expect, it } from 'vitest'
import config from '@payload-config'
import { allDomains } from '@/platform/domain/registry'

const { collections, globals } = await config
const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const

describe('the finished config', () => {
  const ours = new Map(allDomains().flatMap((domain) => Object.entries(domain.access)))

  it.each(collections.map(({ slug }) => slug))('%s has every operation decided by a policy, none by a default of Payload', (slug) => {
    const { access } = collections.find((one) => one.slug === slug)!
    for (const operation of operations) {
      const decided = access[operation] as unknown as { toString: () => string } | undefined
      expect(decided, operation).toBeTypeOf('function')
      expect(String(decided), operation).not.toMatch(/defaultAccess/)
      expect((decided as { name?: string }).name, operation).not.toBe('defaultAccess')
    }
  })

  it('takes the access of every collection of a domain from its row in access.ts', () => {
    for (const { slug, access } of collections) {
      const policy = ours.get(slug)
      if (policy) expect(access.read, slug).toBe(policy.access.read)
    }
  })

  it('locks no document: Payload\'s locks hang the server and break past 98 collections', () => {
    const lockable = [...collections, ...globals].filter((one) => 'lockDocuments' in one && one.lockDocuments !== false && !one.slug.startsWith('payload-'))
    expect(lockable.map(({ slug }) => slug)).toEqual([])
  })
})
