import type { Machine } from './types'

/** A machine as a Mermaid state diagram with a table of who may do what; written into docs/ by `npm run generate`. */
export const drawMachine = (machine: Machine): string => {
  const arrows = machine.transitions.flatMap(({ from, to, name }) => from.map((state) => `  ${state} --> ${to}: ${name}`))
  const rows = machine.transitions.map(({ name, from, to, says, reason, event }) => `| ${name} | ${from.join(', ')} | ${to} | ${says} | ${reason ?? ''} | ${event ?? ''} |`)
  return [
    `## ${machine.name}`, '', `\`${machine.collection}.${machine.field}\`, begins as \`${machine.initial}\`.`, '',
    '```mermaid', 'stateDiagram-v2', `  [*] --> ${machine.initial}`, ...arrows, '```', '',
    '| action | from | to | who | reason | event |', '|---|---|---|---|---|---|', ...rows, '',
  ].join('\n')
}
