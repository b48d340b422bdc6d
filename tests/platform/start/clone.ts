import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Clone = { folder: string; home: string; remove: () => void }
export type Run = {
  output: () => string
  pid: number
  until: (pattern: RegExp, seconds?: number) => Promise<void>
  ended: Promise<number | null>
}

/** A clone of this repository with packages and build of its own, in a folder that only its owner may enter. */
export const makeClone = (): Clone => {
  const home = mkdtempSync(path.join(realpathSync(tmpdir()), 'inkwell-closed-'))
  const folder = path.join(home, 'clone')
  chmodSync(home, 0o700)
  // What is committed, as a newcomer gets it: a file that was forgotten is missing here too.
  const cloned = spawnSync('git', ['clone', '--quiet', '.', folder], { encoding: 'utf8' })
  if (cloned.status !== 0) throw new Error(`The repository cannot be cloned: ${cloned.stderr}`)
  // Hard links are files of its own by every measure a program has; only another disk needs a copy.
  const linked = spawnSync('cp', ['-al', 'node_modules', folder]).status === 0
  if (!linked) spawnSync('cp', ['-a', 'node_modules', folder])
  if (existsSync('.next')) cpSync('.next', path.join(folder, '.next'), { recursive: true, filter: (file) => !/\.next\/(cache|dev)(\/|$)/.test(file) })
  const remove = () => {
    const pointer = path.join(folder, '.data', 'database-is-at')
    if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true })
    rmSync(home, { recursive: true, force: true })
  }
  return { folder, home, remove }
}

/** Starts the clone as a person would; its environment is that of a fresh machine. */
export const startClone = (clone: Clone, extra: Record<string, string>): Run => {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST|DATABASE_|PAYLOAD_|npm_|INKWELL_|MEDIA_DIR|SERVER_URL)/.test(name)))
  const child = spawn('node', ['src/platform/cli/start.mjs'], {
    cwd: clone.folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...own, XDG_DATA_HOME: path.join(clone.home, 'keys'), SEED_DEMO: '0', ...extra } as unknown as NodeJS.ProcessEnv,
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { text += chunk.toString() })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let isOver = false
  void ended.then(() => { isOver = true })
  const until = async (pattern: RegExp, seconds = 120) => {
    const end = Date.now() + seconds * 1000
    while (!pattern.test(text)) {
      if (isOver || Date.now() > end) throw new Error(`${pattern} did not come:\n${text}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { output: () => text, pid: child.pid as number, until, ended }
}

/** The numbers of the processes that the start of a clone has noted, the database's included. */
export const partsOf = (clone: Clone): Record<'web' | 'worker' | 'database', number> => {
  const record = JSON.parse(readFileSync(path.join(clone.folder, '.data/run.json'), 'utf8')) as { children: Record<string, { pid: number }> }
  const pointer = path.join(clone.folder, '.data/database-is-at')
  const database = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : path.join(clone.folder, '.data/database')
  const pid = Number(readFileSync(path.join(database, 'data/postmaster.pid'), 'utf8').split('\n')[0])
  return { web: record.children.web.pid, worker: record.children.worker.pid, database: pid }
}

/** Whether a process runs. One that has ended and that nobody has collected yet keeps its number, and runs no more. */
export const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')[0] !== 'Z'
  } catch {
    return process.platform !== 'linux'
  }
}

export const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number }
    server.close(() => resolve(port))
  })
})

export const isListening = (port: number) => new Promise<boolean>((resolve) => {
  const socket = createConnection({ port, host: '127.0.0.1' }, () => { socket.destroy(); resolve(true) })
  socket.on('error', () => resolve(false))
})

/** Waits until the site says that it is ready again. */
export const untilReady = async (port: number, seconds = 40): Promise<void> => {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const isReady = await fetch(`http://127.0.0.1:${port}/api/ready`).then((response) => response.ok, () => false)
    if (isReady) return
    if (Date.now() > end) throw new Error('not ready in time')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
