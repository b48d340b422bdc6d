import { describe, expect, it } from 'vitest'
import { addressOf, without } from '@/domains/library/ui/browse/address'
import { coverAddress, subjectOfAddress } from '@/domains/library/ui/cover/address'
import { openTogether } from '@/domains/library/ui/pages/opening'
import { facetNames, type Chosen } from '@/domains/library/ui/browse/choice'

const chosen = (facets: Partial<Chosen['facets']>, more: Partial<Chosen> = {}): Chosen => ({
  facets: Object.fromEntries(facetNames.map((name) => [name, facets[name] ?? []])) as Chosen['facets'], sort: 'newest', page: 1, ...more,
})

describe('pages that lie open together', () => {
  it('are the first alone, then two and two, as in print', () => {
    expect([0, 1, 2, 3, 4].map((index) => openTogether(index, 6, 'spread', true, 0))).toEqual([[0], [1, 2], [1, 2], [3, 4], [3, 4]])
  })
  it('keep their pairs where an address begins in the middle of the book', () => {
    expect(openTogether(0, 12, 'spread', true, 12)).toEqual([0])
    expect(openTogether(1, 12, 'spread', true, 12)).toEqual([1, 2])
  })
  it('are one where each is a double page by itself, and where one page is wanted', () => {
    expect(openTogether(3, 9, 'spread', false, 0)).toEqual([3])
    expect(openTogether(3, 9, 'single', true, 0)).toEqual([3])
  })
})

describe('the address of a drawn cover', () => {
  it('holds all that it is drawn from, in any script', () => {
    const subject = { title: 'أين تنام الشمس؟ / 100%', author: 'Salma', mood: 'night', category: undefined, language: 'ar' }
    expect(subjectOfAddress(coverAddress(subject).split('/').slice(2))).toEqual(subject)
  })
  it('is refused where it asks for more than a cover', () => {
    expect(subjectOfAddress(['1', 'en', '-', '-', 'a', `${'x'.repeat(400)}.svg`])).toBeUndefined()
    expect(subjectOfAddress(['0', 'en', '-', '-', 'a', 'b.svg'])).toBeUndefined()
    expect(subjectOfAddress(['1', 'en', '-', '-', 'a', '%E0%A4%A.svg'])).toBeUndefined()
  })
})

describe('the address of a choice on the shelves', () => {
  it('says what is chosen and nothing else', () => {
    expect(addressOf('/browse', chosen({}))).toBe('/browse')
    expect(addressOf('/browse', chosen({ language: ['fr', 'ar'], age: ['6_8'] }, { page: 2 }))).toBe('/browse?language=fr&language=ar&age=6_8&page=2')
  })
  it('goes back to the first page when a filter is taken away', () => {
    expect(addressOf('/browse', without(chosen({ language: ['fr', 'ar'] }, { page: 3 }), 'language', 'fr'))).toBe('/browse?language=ar')
  })
})
