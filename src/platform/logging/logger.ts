import { createHmac } from 'node:crypto'
import { pino, stdSerializers, type Logger } from 'pino'
import { prettyLine } from './prettyLine'
import { scrub } from './scrub'

const hiddenPaths = ['password', 'token', 'email', 'authorization', 'cookie', 'ip', 'params', 'query', 'parameters']
const redacted = hiddenPaths.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

const isPretty = () => (process.env.LOG_FORMAT ? process.env.LOG_FORMAT === 'pretty' : process.env.NODE_ENV === 'development')

/** Every line goes through `scrub`, whoever wrote it and wherever in it a person's data stands. */
const destination = {
  write(line: string) {
    const clean = scrub(line)
    process.stdout.write(isPretty() ? prettyLine(clean) : clean)
  },
}

const shared = globalThis as typeof globalThis & { __inkwellLogger?: Logger }

/** An error without the rows it carries: the database's detail may quote somebody's values. */
const plainError = (error: Error) => {
  const { type, message, stack, code } = stdSerializers.err(error) as { type: string; message: string; stack: string; code?: string }
  return { type, message: message?.split('\nparams:')[0]?.slice(0, 2000), code, stack: stack?.split('\nparams:')[0]?.slice(0, 4000) }
}

const make = () =>
  pino(
    {
      level: process.env.LOG_LEVEL || 'info',
      base: undefined,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      redact: { paths: redacted, censor: '[hidden]' },
      serializers: { err: plainError, error: plainError },
    },
    destination,
  )

/** The platform's log: JSON lines in production, readable ones in development, never with personal data. */
export const logger: Logger = (shared.__inkwellLogger ??= make())

/** A network address as logs may show it: the same word for the same address within a day, and no way back. */
export const addressWord = (address: string): string => {
  const day = new Date().toISOString().slice(0, 10)
  return createHmac('sha256', `${process.env.PAYLOAD_SECRET ?? ''}${day}`).update(address).digest('base64url').slice(0, 10)
}
