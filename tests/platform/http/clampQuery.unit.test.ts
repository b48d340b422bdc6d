import * as qs from 'qs-esm'
import { describe, expect, it } from 'vitest'
import { bounds, clampSearch } from '@/platform/http/clampQuery'

const asked = (search: string) => qs.parse(clampSearch(search), { ignoreQueryPrefix: true, depth: 10, allowEmptyArrays: true }) as Record<string, never>

describe('the bounds of a read', () => {
  it.each(['?joins[chapters][limit]=0', '?joins[chapters][limit]=5000', '?joins%5Bchapters%5D%5Blimit%5D=0', '?joins[chapters][limit][]=0'])('hold within joins: %s', (search) => {
    expect((asked(search).joins as { chapters: { limit: string } }).chapters.limit).toBe(String(bounds.limit))
  })

  it('hold for depth', () => {
    expect(asked('?depth=99').depth).toBe('3')
    expect(asked('?depth=2').depth).toBe('2')
  })

  it('refuse pages too deep, within joins too', () => {
    expect(() => clampSearch('?page=2000&limit=100')).toThrow(/10000/)
    expect(() => clampSearch('?joins[chapters][limit]=100&joins[chapters][page]=2000')).toThrow(/10000/)
  })

  it('hold for what a bulk write answers, and not for how many rows it changes', () => {
    expect(clampSearch('?where[title][like]=a&limit=0&depth=9', true)).toBe('?where[title][like]=a&limit=0&depth=3')
    expect(clampSearch('?limit=500', true)).toBe('?limit=500')
  })

  it('leave everything else as it was sent', () => {
    const search = '?where[title][like]=a%26b%20c&sort=-createdAt&locale=fr'
    expect(clampSearch(search)).toBe(search)
    expect(clampSearch('?where[title][like]=a%26b&limit=0')).toBe('?where[title][like]=a%26b&limit=100')
  })
})
