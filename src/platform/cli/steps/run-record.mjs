import { rmSync } from 'node:fs'
import path from 'node:path'
import { startTime } from './identity.mjs'
import { dataFolder, readJson, writePrivate } from './places.mjs'
import { endGroup } from './processes.mjs'
import { Refusal, say } from './printing.mjs'

const file = () => path.join(dataFolder(), 'run.json')
const isSame = (entry) => Boolean(entry) && startTime(entry.pid) === entry.began
const entryOf = (pid) => ({ pid, began: startTime(pid) })

/** The start of this clone that runs now, `{ pid, port }`, or null. A number that another process has by now is none. */
export function livingStart() {
  const record = readJson(file())
  return record && isSame(record.start) ? { pid: record.start.pid, port: record.port } : null
}

/** Notes this start, after ending what an earlier one of this clone has left behind when it was killed. */
export async function claimRun(port) {
  const living = livingStart()
  if (living) throw new Refusal(`Inkwell runs from this folder already (process ${living.pid}, http://localhost:${living.port}): stop it with Ctrl-C there, or by \`kill ${living.pid}\`.`)
  for (const entry of Object.values(readJson(file())?.children ?? {})) {
    if (!isSame(entry)) continue
    say(`• Ending process ${entry.pid}, left behind by a start that was killed`)
    await endGroup(entry.pid, 4000)
  }
  const record = { start: entryOf(process.pid), port, children: {} }
  const save = () => writePrivate(file(), JSON.stringify(record))
  save()
  return {
    /** Notes a child, so that the next start finds it should this one be killed. */
    note: (name, pid) => { record.children[name] = entryOf(pid); save() },
    release: () => rmSync(file(), { force: true }),
  }
}
