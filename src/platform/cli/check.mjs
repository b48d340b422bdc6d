import { install } from './steps/install.mjs'
import { refuseOldNode, runCommand } from './steps/printing.mjs'
import { boundaries, closing, lint, stage, types } from './steps/stages.mjs'

/** The checks that need no database: types, lint and the borders between the parts, side by side. */
async function check() {
  refuseOldNode()
  await install()
  return closing(await Promise.all([
    stage('types', types),
    stage('lint', async () => lint()),
    stage('boundaries', boundaries),
  ]))
}

await runCommand(check)
process.exit()
