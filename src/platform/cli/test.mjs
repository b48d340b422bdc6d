import { browser } from './steps/browser.mjs'
import { build, isBuilt } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { refuseOldNode, runCommand } from './steps/printing.mjs'
import { endTracked } from './steps/run-quietly.mjs'
import { boundaries, closing, isBrowserTest, lint, playwright, stage, types, vitest } from './steps/stages.mjs'
import { openTestDatabase } from './steps/test-database.mjs'

const files = process.argv.slice(2)

/** What an operator's shell says about databases and mail must not reach a test. */
function clearEnvironment() {
  for (const name of Object.keys(process.env)) if (/^(PAYLOAD_SECRET|DATABASE_|SMTP_|S3_|SERVER_URL|SEED_DEMO|INKWELL_)/.test(name)) delete process.env[name]
}

/** Only the files named: those of the browser by Playwright, all others by Vitest. */
async function some(env) {
  const journeys = files.filter(isBrowserTest)
  const rest = files.filter((file) => !isBrowserTest(file))
  const outcomes = []
  if (rest.length) outcomes.push(await stage('tests', () => vitest([], env, rest)))
  if (journeys.length) outcomes.push(await journey(env, journeys))
  return outcomes
}

const journey = (env, named = []) => stage('browser', () => playwright({ ...env, CHROME_PATH: browser() }, named))

/** The build that the browser looks at; one test of its own, because a site that does not build has no journeys. */
const buildStage = () => stage('build', async () => {
  await build()
  return { passed: 1, failed: 0, output: '' }
})

async function all(env) {
  const outcomes = [
    await stage('types', types),
    ...await Promise.all([stage('lint', lint), stage('boundaries', boundaries)]),
    await stage('unit', () => vitest(['unit'], env)),
    await stage('architecture', () => vitest(['architecture'], env)),
    await stage('integration', () => vitest(['integration'], env)),
    await buildStage(),
  ]
  // Both need the site: without a build they would only say once more what the build has said.
  if (isBuilt()) outcomes.push(await stage('start', () => vitest(['start'], env)), await journey(env))
  return outcomes
}

async function test() {
  refuseOldNode()
  clearEnvironment()
  await install()
  const database = await openTestDatabase()
  const end = async (code) => {
    endTracked()
    await database.stop()
    process.exit(code)
  }
  process.once('SIGINT', () => end(130))
  process.once('SIGTERM', () => end(143))
  try {
    const env = { TEST_DATABASE_URL: database.url }
    return closing(await (files.length ? some(env) : all(env)))
  } finally {
    await database.stop()
  }
}

await runCommand(test)
process.exit()
