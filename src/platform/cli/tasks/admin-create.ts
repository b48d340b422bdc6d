import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { faultOfAdmin } from '@/domains/accounts/services/faultOfAdmin'

/**
 * `npm run admin:create -- --email ada@example.org --name "Ada Lindqvist"`: makes an admin. The password is asked for on
 * the terminal, twice and unseen, or read from the first line of standard input with `--password-stdin`.
 */
const usage = 'npm run admin:create -- --email <address> --name "<name>" [--password-stdin]'

const fail = (sentence: string): never => {
  console.error(`${sentence}\n\n${usage}`)
  process.exit(1)
}

const read = () => {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, 'password-stdin': { type: 'boolean' } } }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const firstLine = async () => {
  let text = ''
  for await (const chunk of process.stdin) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  return text.split(/\r?\n/)[0]
}

/** Asks without showing what is typed. */
const askUnseen = async (question: string) => {
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  terminal.once('SIGINT', () => process.exit(130))
  const answer = await terminal.question('')
  terminal.close()
  process.stdout.write('\n')
  return answer
}

const askPassword = async () => {
  if (!process.stdin.isTTY) return fail('There is no terminal to ask for the password: pipe it in and say --password-stdin.')
  const password = await askUnseen('Password: ')
  return password === (await askUnseen('Once more: ')) ? password : fail('The two passwords are not the same.')
}

const { email, name, 'password-stdin': isPiped } = read()
if (!email) fail('Whose account? The address is missing: give it with --email.')
if (!name) fail('The name is missing: give it with --name.')
const password = isPiped ? await firstLine() : await askPassword()
const wrong = faultOfAdmin({ email: email!.trim(), name: name!, password })
if (wrong) fail(wrong)

try {
  const [{ getPayload }, { default: config }, { createAdmin }, { systemRequest }] = await Promise.all([
    import('payload'), import('@payload-config'), import('@/domains/accounts/services/createAdmin'), import('@/platform/db/transaction'),
  ])
  const payload = await getPayload({ config })
  const admin = await createAdmin(await systemRequest(payload), { email: email!, name: name!, password })
  console.log(`${admin.email} is an admin now and signs in at ${process.env.SERVER_URL ?? ''}/admin.`)
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}
