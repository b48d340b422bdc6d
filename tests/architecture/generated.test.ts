import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import config from '@payload-config'
import { printAccess } from '@/platform/access/printTable'
import { allDomains } from '@/platform/domain/registry'
import { drawMachine } from '@/platform/workflow/draw'
import { allMachines } from '@/platform/workflow/machine'

await config

describe('what is generated is fresh (npm run generate)', () => {
  it('docs/access.md', () => {
    expect(readFileSync('docs/access.md', 'utf8')).toBe(printAccess(allDomains()))
  })

  it('docs/states.md', () => {
    const text = readFileSync('docs/states.md', 'utf8')
    for (const machine of allMachines()) expect(text).toContain(drawMachine(machine))
  })

  it('src/payload-types.ts knows every collection', () => {
    const text = readFileSync('src/payload-types.ts', 'utf8')
    for (const { slug } of allDomains().flatMap(({ collections }) => collections)) expect(text).toMatch(new RegExp(`^    '?${slug}'?: `, 'm'))
  })
})
