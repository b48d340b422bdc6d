import { readCommand, runFromCommand, usage } from '@/domains/library/import/run-from-command'

/**
 * `npm run import -- <folder or file>`: brings works in as their author would. Like the configuration,
 * a task puts the platform and its domains together.
 */

const command = readCommand(process.argv.slice(2))
if (typeof command === 'string') {
  console.error(`${command}\n\n${usage}`)
  process.exit(1)
}

const boot = async () => {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  return getPayload({ config })
}

try {
  process.exit(await runFromCommand(command, boot, (line) => console.log(line)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
