import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CronTask } from '../events/types'
import { sql, sqlFor } from '../db/sql'
import { mediaFolder, removeFiles } from './disk'
import { isOnDisk } from './place'

/** Takes away the files of rows that are gone. Twice is once. */
export const removeFilesTask: CronTask = {
  name: 'remove-files',
  run: async (_req, input) => removeFiles((input.names as string[]) ?? []),
}

const aDay = 24 * 3600 * 1000
const ours = /^[0-9a-f]{8}-[0-9a-f]{4}-.*\.[a-z0-9]{2,5}(\.part)?$/

/**
 * Takes away files that no row knows and that are older than a day: what is left when the power fails
 * between a file and its row. Looks at names that we make, and at no others.
 */
export const sweepFilesTask: CronTask = {
  name: 'sweep-files',
  cron: '23 3 * * *',
  catchUp: '1d',
  run: async (req) => {
    if (!isOnDisk()) return
    const names = (await readdir(mediaFolder()).catch(() => [])).filter((name) => ours.test(name))
    for (const name of names) {
      const found = await stat(path.join(/* turbopackIgnore: true */ mediaFolder(), name)).catch(() => undefined)
      if (!found || Date.now() - found.mtimeMs < aDay) continue
      const known = await sqlFor(req).first(sql`select 1 from media where ${name} in (filename, sizes_thumbnail_filename, sizes_small_filename, sizes_large_filename) limit 1`)
      if (!known) await removeFiles([name])
    }
  },
}
