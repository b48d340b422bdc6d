import { describe, expect, it } from 'vitest'
import '@payload-config'
import { allDomains } from '@/platform/domain/registry'
import { languages } from '@/platform/i18n/languages'

describe.each(allDomains().map((domain) => [domain.name, domain] as const))('the words of %s', (_name, domain) => {
  const wanted = domain.wordsNeeded

  it.each(languages)('name every collection, field and option in %s', (language) => {
    const words = domain.labels[language]
    expect(wanted.filter((path) => !words[path])).toEqual([])
  })

  it('hold no word for something that does not exist', () => {
    const known = new Set(wanted)
    expect(Object.keys(domain.labels.en).filter((path) => !known.has(path) && !path.includes('#'))).toEqual([])
  })
})
