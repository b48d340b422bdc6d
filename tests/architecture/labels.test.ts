import { describe, expect, it } from 'vitest'
import '@payload-config'
import { labelPaths } from '@/platform/domain/labels'
import { allDomains } from '@/platform/domain/registry'
import { languages } from '@/platform/i18n/languages'

describe.each(allDomains().map((domain) => [domain.name, domain] as const))('the words of %s', (_name, domain) => {
  const wanted = [...domain.collections, ...domain.globals].flatMap(({ slug, fields }) => [slug, ...labelPaths(fields, slug)])
  // Payload adds these itself and brings their words, or nobody sees them.
  const brought = /\.(revision|id|createdAt|updatedAt)$/

  it.each(languages)('name every collection, field and option in %s', (language) => {
    const words = domain.labels[language]
    expect(wanted.filter((path) => !brought.test(path) && !words[path])).toEqual([])
  })

  it('hold no word for something that does not exist', () => {
    const known = new Set(wanted)
    expect(Object.keys(domain.labels.en).filter((path) => !known.has(path) && !path.includes('#'))).toEqual([])
  })
})
