import { parseArgs } from 'node:util'

/**
 * `npm run admin:reset-second-factor -- --email ada@example.org --reason "Lost the phone; known by voice"`:
 * takes authenticator app and passkeys off a person who has lost them all. The password stays.
 */
const usage = 'npm run admin:reset-second-factor -- --email <address> --reason "<how you know that it is this person>"'

const fail = (sentence: string): never => {
  console.error(`${sentence}\n\n${usage}`)
  process.exit(1)
}

const read = () => {
  try {
    return parseArgs({ options: { email: { type: 'string' }, reason: { type: 'string' } } }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const { email, reason } = read()
if (!email?.trim()) fail('Whose account? The address is missing: give it with --email.')
if (!reason?.trim()) fail('The reason is missing: it is kept in the trail, give it with --reason.')

try {
  const [{ getPayload }, { default: config }, { resetSecondFactor }, { systemRequest }] = await Promise.all([
    import('payload'), import('@payload-config'), import('@/domains/accounts/services/secondFactor/reset'), import('@/platform/db/transaction'),
  ])
  const payload = await getPayload({ config })
  const taken = await resetSecondFactor(await systemRequest(payload), email!, reason!.trim())
  console.log(`${email!.trim()} signs in by password alone now: taken off ${taken.authenticators} authenticator app(s) and ${taken.passkeys} passkey(s), ended ${taken.sessions} session(s). A mail says so.`)
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}
