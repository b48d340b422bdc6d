import { migrate } from '@/platform/db/migrate'

/** Brings the database up to the code; `down` takes the last batch back. */
await migrate(process.argv[2] === 'down' ? 'down' : 'up', (line) => console.log(line))
process.exit(0)
