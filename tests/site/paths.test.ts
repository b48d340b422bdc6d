import { describe, expect, it } from 'vitest'
import { localizedPath, samePathIn } from '@/site/i18n/paths'

describe('addresses and their language', () => {
  it('puts a page into a language, and leaves what is no page of ours', () => {
    expect(localizedPath('/', 'fr')).toBe('/fr')
    expect(localizedPath('/browse?q=sea', 'fr')).toBe('/fr/browse?q=sea')
    expect(localizedPath('/ar/browse', 'fr')).toBe('/ar/browse')
    for (const path of [
      '/api/stories',
      '/admin',
      '//elsewhere.example/x',
      'https://elsewhere.example/',
      '#content',
      'mailto:a@b.example',
    ])
      expect(localizedPath(path, 'fr')).toBe(path)
  })

  it('does not take a page whose name begins like a language or like the API for one', () => {
    expect(localizedPath('/essays', 'en')).toBe('/en/essays')
    expect(localizedPath('/apiary', 'en')).toBe('/en/apiary')
    expect(localizedPath('/administration', 'en')).toBe('/en/administration')
  })

  it('keeps the page, its words and its place when the language changes', () => {
    expect(samePathIn('/en', 'ar')).toBe('/ar')
    expect(samePathIn('/en/browse?age=6-8#top', 'ar')).toBe('/ar/browse?age=6-8#top')
    expect(samePathIn('/browse', 'es')).toBe('/es/browse')
  })
})
