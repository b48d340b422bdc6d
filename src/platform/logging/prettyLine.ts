const colours: Record<string, string> = { fatal: '\u001b[31m', error: '\u001b[31m', warn: '\u001b[33m', info: '\u001b[32m', debug: '\u001b[34m', trace: '\u001b[90m' }

const rest = (line: Record<string, unknown>) =>
  Object.entries(line).map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`).join('')

/** One JSON line of the log as a developer reads it: time, level, message, then what else it carries. */
export const prettyLine = (json: string): string => {
  try {
    const { time, level, msg, err, ...more } = JSON.parse(json) as Record<string, unknown> & { err?: { stack?: string; message?: string } }
    const clock = String(time).slice(11, 19)
    const stack = err ? `\n  ${(err.stack ?? err.message ?? '').replaceAll('\n', '\n  ')}` : ''
    return `${clock} ${colours[String(level)] ?? ''}${String(level).padEnd(5)}\u001b[0m ${String(msg ?? '')}\u001b[90m${rest(more)}\u001b[0m${stack}\n`
  } catch {
    return json
  }
}
