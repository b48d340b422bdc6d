import type { Domain } from '../domain/types'

const columns = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const

/** Who may do what, as a table for people; written into docs/ by `npm run generate` and compared in review. */
export const printAccess = (domains: Domain[]): string => {
  const sections = domains.map((domain) => {
    const rows = Object.entries(domain.access)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([slug, { rows }]) => `| \`${slug}\` | ${columns.map((name) => rows[name].says).join(' | ')} |`)
    return [`## ${domain.name}`, '', `| collection | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---|').join('')}`, ...rows, ''].join('\n')
  })
  return ['# Access', '', 'Made by `npm run generate` from the policies. Do not edit. Banned people and staff who look as another write nothing, whatever a row says.', '', ...sections].join('\n')
}
