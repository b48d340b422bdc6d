import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/**
 * Writes everything that is made from the configuration: types, the admin panel's import map, and the
 * drawings in docs/. Needs no database.
 */
const payloadBin = (...args: string[]) => {
  const { status } = spawnSync('node', ['--import', 'tsx', 'node_modules/payload/bin.js', ...args], { stdio: 'inherit' })
  if (status) process.exit(status)
}

payloadBin('generate:types')
payloadBin('generate:importmap')

const { default: config } = await import('@payload-config')
await config
const { allMachines } = await import('@/platform/workflow/machine')
const { drawMachine } = await import('@/platform/workflow/draw')
mkdirSync('docs', { recursive: true })
writeFileSync('docs/states.md', ['# State machines', '', 'Made by `npm run generate` from the domains. Do not edit.', '', ...allMachines().map(drawMachine)].join('\n'))
const { allDomains } = await import('@/platform/domain/registry')
const { printAccess } = await import('@/platform/access/printTable')
writeFileSync('docs/access.md', printAccess(allDomains()))
process.exit(0)
