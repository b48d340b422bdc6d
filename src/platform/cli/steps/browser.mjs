import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { childEnvironment } from './environment.mjs'
import { root } from './places.mjs'
import { Refusal, say } from './printing.mjs'

const LIMIT = 60_000
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The browser that this machine has: `CHROME_PATH`, else what is on the path; null where there is none. */
function systemBrowser() {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  return [...onPath, ...APPLICATIONS].find((file) => existsSync(file)) ?? null
}

/**
 * The program of a Chromium for the browser tests: the system's, else Debian's package (as root on Debian), else
 * Playwright's own. All downloads together take a minute at most. Refuses with a sentence where none is to be had.
 */
export function browser() {
  const found = systemBrowser()
  if (found) return found
  const end = Date.now() + LIMIT
  const run = (command, args, timeout = Math.max(1000, end - Date.now())) => spawnSync(command, args, { cwd: root, env: childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' }), timeout, encoding: 'utf8' }).status === 0
  say('• Installing a browser, a minute at most')
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const download = ['-qq', '-y', '--no-install-recommends', '--download-only', 'install', 'chromium']
    // Only the download is bounded: dpkg cut short in its work would leave the machine half installed.
    const isThere = run('apt-get', download) || (run('apt-get', ['-qq', 'update']) && run('apt-get', download))
    if (isThere && run('apt-get', ['-qq', '-y', '--no-install-recommends', '--no-download', 'install', 'chromium'], 300_000)) return systemBrowser()
  }
  if (Date.now() < end - 5000 && run('node', ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) return playwrightBrowser()
  throw new Refusal('There is no Chromium and none could be installed within a minute: install the package chromium or Google Chrome, or name one in CHROME_PATH.')
}

function playwrightBrowser() {
  const { stdout } = spawnSync('node', ['-p', 'require("@playwright/test").chromium.executablePath()'], { cwd: root, env: childEnvironment(), encoding: 'utf8' })
  return stdout.trim()
}
