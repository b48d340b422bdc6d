import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { refuseOldNode, runCommand } from './steps/printing.mjs'

/** Does beforehand what a start would do first, without a database: packages and, unless `--packages`, the site. */
async function prepare() {
  refuseOldNode()
  await install()
  if (!process.argv.includes('--packages')) await build()
}

await runCommand(prepare)
process.exit()
