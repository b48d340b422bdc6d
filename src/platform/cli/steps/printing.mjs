/** What a person is told when something is wrong: one sentence that ends with its mend. Never shown with a stack. */
export class Refusal extends Error {}

const screen = process.stdout
const isLive = Boolean(screen.isTTY) && !process.env.CI
/** Where nobody watches a spinner, a line this often shows that the work is alive (milliseconds). */
const HEARTBEAT = 15_000

/** Writes one line, clearing a spinner that may stand there. */
export const say = (line = '') => screen.write(`${isLive ? '\r\u001b[K' : ''}${line}\n`)

/** A duration as a person says it: `0.4 s`, `12 s`, `3 min 05 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.round(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`
}

const width = () => screen.columns || 100
const cut = (text, length) => (text.length > length ? `${text.slice(0, Math.max(0, length - 1))}…` : text)
// eslint-disable-next-line no-control-regex -- colour codes of the children are exactly what is removed here
const plain = (text) => text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').trim()

/**
 * Shows a piece of work from its first moment to its end: a spinner with the seconds on a terminal, a line every
 * 15 seconds elsewhere. `work` receives `note(text)`, which shows what is being done at the moment.
 */
export async function step(title, work) {
  const started = Date.now()
  let note = ''
  let turn = 0
  const draw = () => {
    const head = `${'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'[turn++ % 10]} ${title} (${duration(Date.now() - started)}) `
    screen.write(`\r\u001b[K${cut(head + note, width() - 1)}`)
  }
  const beat = () => say(`  … ${title}, ${duration(Date.now() - started)}${note ? `: ${cut(note, 90)}` : ''}`)
  const timer = isLive ? setInterval(draw, 120) : setInterval(beat, HEARTBEAT)
  if (!isLive) say(`• ${title}`)
  try {
    const outcome = await work((text) => { note = plain(String(text)) })
    clearInterval(timer)
    say(`✓ ${title}${typeof outcome === 'string' ? `: ${outcome}` : ''} (${duration(Date.now() - started)})`)
    return outcome
  } catch (error) {
    clearInterval(timer)
    say(`✗ ${title} (${duration(Date.now() - started)})`)
    throw error
  }
}

/** A table of texts with its columns aligned; the first row is the heading. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)))
  const line = (row) => `  ${row.map((cell, column) => String(cell ?? '').padEnd(widths[column])).join('  ')}`.trimEnd()
  return [line(rows[0]), `  ${widths.map((size) => '─'.repeat(size)).join('  ')}`, ...rows.slice(1).map(line)].join('\n')
}

/**
 * Runs a command's main function and turns its end into an exit code: a Refusal is one sentence and 1, anything
 * unforeseen is shown with its stack, because then it is a defect of ours.
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    process.stderr.write(error instanceof Refusal ? `\n${error.message}\n` : `\n${error?.stack ?? error}\n`)
    process.exitCode = 1
  }
}

/** Ends with a sentence where the Node that runs the command is too old to run it. */
export function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 18) return
  throw new Refusal(`Node ${process.versions.node} is too old to start Inkwell: install Node 18 or newer (24 is best) and run the command again.`)
}
