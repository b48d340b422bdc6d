import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { childEnvironment } from './environment.mjs'
import { readJson, root } from './places.mjs'
import { duration, say } from './printing.mjs'
import { tracked } from './run-quietly.mjs'

/** A stage's outcome: `{ name, passed, failed, time, output }`, the time in milliseconds. */

/** Runs a stage and says how it went; a stage that breaks is one failure and never the end of the others. */
export async function stage(name, work) {
  const started = Date.now()
  say(`• ${name}`)
  const beat = setInterval(() => say(`  … ${name}, ${duration(Date.now() - started)}`), 20_000)
  const outcome = await Promise.resolve().then(work).catch((error) => ({ passed: 0, failed: 1, output: error.message }))
  clearInterval(beat)
  const time = Date.now() - started
  if (outcome.failed) say(outcome.output.trimEnd())
  say(`${outcome.failed ? '✗' : '✓'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${duration(time)})`)
  return { name, time, ...outcome }
}

/** Runs a program and answers its exit code and everything it wrote; `isShown` passes its lines on as they come. */
export function capture(command, args, { env = {}, isShown = false } = {}) {
  return new Promise((resolve) => {
    const child = tracked(spawn(command, args, { cwd: root, detached: true, env: childEnvironment({ NO_COLOR: '1', ...env }), stdio: ['ignore', 'pipe', 'pipe'] }))
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => { output += chunk; if (isShown) process.stdout.write(chunk) })
    child.stderr.setEncoding('utf8').on('data', (chunk) => { errors += chunk; if (isShown) process.stderr.write(chunk) })
    child.on('error', (error) => resolve({ code: 1, output: '', errors: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }))
  })
}

/** A check that is one test: green when the program ends with 0. */
async function check(command, args) {
  const { code, output, errors } = await capture(command, args)
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: `${output}${errors}` }
}

export const types = async () => {
  const made = await capture('node', ['node_modules/next/dist/bin/next', 'typegen'])
  // The types of routes and pages are made by Next; without them a page's own properties do not check.
  if (made.code !== 0) return { passed: 0, failed: 1, output: `${made.output}${made.errors}` }
  return check('node', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])
}

export const lint = () => check('node', ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint', 'src', 'tests', 'payload.config.ts', 'next.config.mjs'])

/** The borders between the parts of the code. Fails also when the tool saw less than the code that is there. */
export async function boundaries() {
  const { code, output, errors } = await capture('node', ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', 'tests/dependency-cruiser.cjs', '--output-type', 'json', 'src', 'payload.config.ts'])
  let found
  try { found = JSON.parse(output) } catch { return { passed: 0, failed: 1, output: `${output.slice(-2000)}${errors}` } }
  const lines = found.summary.violations.filter(({ rule }) => rule.severity === 'error').map(({ rule, from, to, cycle }) => `  ${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name).join(' → ') : to}`)
  const expected = countModules(path.join(root, 'src'))
  const seen = found.modules.filter(({ source }) => source.startsWith('src/')).length
  if (seen < expected) lines.push(`  Only ${seen} of ${expected} modules of src were seen: the check would pass over the rest.`)
  return lines.length || code ? { passed: 0, failed: 1, output: lines.join('\n') || errors } : { passed: 1, failed: 0, output: '' }
}

function countModules(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|tsx|mjs)$/.test(entry.name)).length
}

/** Runs one of Vitest's projects (or the files named) and counts from its JSON report. */
export async function vitest(projects, env, files = []) {
  return reported('vitest', env, (report) => [
    'node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests', ...files,
  ], ({ numPassedTests = 0, numFailedTests = 0, testResults = [] }) => {
    // A file that cannot even be loaded has no failed test of its own, and is a failure all the same.
    const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length
    return { passed: numPassedTests, failed: numFailedTests + broken }
  })
}

/** Runs the journeys in a real browser and counts from Playwright's JSON report. */
export const playwright = (env, files = []) => reported('playwright', env, (report) => {
  env.PLAYWRIGHT_JSON_OUTPUT_FILE = report
  return ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=line,json', ...files]
}, ({ stats = {}, errors = [] }) => ({ passed: (stats.expected ?? 0) + (stats.flaky ?? 0), failed: (stats.unexpected ?? 0) + (stats.unexpected ? 0 : errors.length) }))

async function reported(tool, env, argumentsFor, count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'inkwell-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const { code, output, errors } = await capture('node', argumentsFor(report), { env })
    const found = readJson(report)
    const { passed, failed } = found ? count(found) : { passed: 0, failed: 0 }
    // A tool that ends badly without a failed test (an error outside of any) must not look green.
    return { passed, failed: code && !failed ? 1 : failed, output: `${output}${errors}`.slice(-30_000) || `${tool} ended with code ${code}` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether a test file is one of the browser's. */
export const isBrowserTest = (file) => /(^|\/)tests\/e2e(\/|$)/.test(file)

/** How long each stage took, and at the very end the one line that counts. Answers the exit code. */
export function closing(outcomes) {
  const sum = (field) => outcomes.reduce((total, outcome) => total + outcome[field], 0)
  say()
  for (const { name, passed, failed, time } of outcomes) say(`  ${name.padEnd(14)} ${(time / 60_000).toFixed(1).padStart(5)} min  ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed`)
  say(`  ${'all'.padEnd(14)} ${(sum('time') / 60_000).toFixed(1).padStart(5)} min`)
  say()
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') ? 1 : 0
}
