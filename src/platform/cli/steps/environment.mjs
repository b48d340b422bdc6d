import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, secretFolder, writePrivate } from './places.mjs'
import { Refusal, say } from './printing.mjs'

/** Secrets that stand in examples, templates and tutorials: everyone knows them. */
const KNOWN_SECRETS = ['your_secret_here', 'your-secret-here', 'changeme', 'change-me', 'secret', 'payload-secret', 'mysecret', 'test', 'inkwell', 'replace-me', 'a-long-random-text']
const SHORTEST_SECRET = 16

/** The pairs of a `.env` text: `KEY=value`, quotes, `export`, comments. Nothing is expanded. */
export function parseEnv(text) {
  const pairs = {}
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line)
    if (!match) continue
    const quoted = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(match[2])
    const value = quoted ? quoted[2] : match[2].replace(/(^|\s)#.*$/, '').trim()
    pairs[match[1]] = quoted?.[1] === '"' ? value.replace(/\\n/g, '\n') : value
  }
  return pairs
}

/** Takes `.env` into the environment. What the shell says wins, and an empty value counts as not set. */
export function loadEnvironment(env = process.env) {
  const file = path.join(root, '.env')
  for (const name of Object.keys(env)) if (/^(PAYLOAD|INKWELL|DATABASE)_|^PORT$|^HOST$/.test(name) && env[name] === '') delete env[name]
  if (!existsSync(file)) return
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    if (value !== '' && env[name] === undefined) env[name] = value
  }
}

/**
 * The secret that signs sessions: from the environment, else made at the first start and kept outside the repository
 * with mode 0600. In production one that is known or shorter than 16 characters is refused.
 */
export function secret(env, isProduction) {
  if (env.PAYLOAD_SECRET) {
    if (isProduction) refuseKnownSecret(env.PAYLOAD_SECRET)
    return env.PAYLOAD_SECRET
  }
  const file = path.join(secretFolder(env), 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const fresh = randomBytes(32).toString('base64url')
  writePrivate(file, `${fresh}\n`)
  say(`✓ A secret was made and is kept in ${file}`)
  return fresh
}

function refuseKnownSecret(value) {
  const isKnown = KNOWN_SECRETS.includes(value.toLowerCase())
  if (!isKnown && value.length >= SHORTEST_SECRET) return
  const what = isKnown ? 'is one that everybody knows' : `is shorter than ${SHORTEST_SECRET} characters`
  throw new Refusal(`PAYLOAD_SECRET ${what}: remove it, so that one is made for you, or set it to the output of \`openssl rand -base64 32\`.`)
}

/** The port that the site listens on: `PORT`, 3000 by default. */
export function webPort(env = process.env) {
  const port = Number(env.PORT ?? 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Refusal(`PORT is "${env.PORT}", which is no port: set it to a number between 1 and 65535.`)
}

/** The address that the site listens on. Only this machine by default: the demo's passwords are printed for all to see. */
export const webHost = (env = process.env) => env.HOST || '127.0.0.1'

/** The environment of a child: the tools of the lock file (Node 24 among them) come first on its path. */
export function childEnvironment(extra = {}, env = process.env) {
  const tools = path.join(root, 'node_modules', '.bin')
  const rest = (env.PATH ?? '').split(path.delimiter).filter((entry) => entry !== tools)
  const child = { ...env, ...extra, PATH: [tools, ...rest].join(path.delimiter) }
  // What npm says about the script it runs is nothing to its children; its settings (a registry, a proxy) are.
  for (const name of Object.keys(child)) if (/^npm_(package|lifecycle)_/.test(name)) delete child[name]
  return child
}
