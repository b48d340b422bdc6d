import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import config from '@payload-config'
import { authorAsPerson, demoPeople, seedPeople } from '@/domains/accounts/seed'
import { seedAuthors } from '@/domains/library/seed/authors'
import { plantLibrary } from '@/domains/library/seed/plant'
import { systemRequest } from '@/platform/db/transaction'
import { progress } from '../progress'

/**
 * The demo: people of every role, and a library in every state. Twice is once. Writes who the people are,
 * with their passwords, to the file that the start script prints from.
 */
const payload = await getPayload({ config })
const people = await seedPeople(await systemRequest(payload), [...demoPeople, ...seedAuthors.map((author) => authorAsPerson(author))])
const idOf = (key: string) => people.find((person) => person.key === key)!.id

const bar = progress('Planting the demo library')
await plantLibrary(payload, { authors: new Map(seedAuthors.map(({ key }) => [key, idOf(key)])), moderator: idOf('mina_moderator'), editor: idOf('edo_editor') }, bar.step)
bar.end()

const file = process.env.INKWELL_DEMO_PEOPLE_FILE
if (file) writeFileSync(file, JSON.stringify(people.map(({ name, email, username, password, role }) => ({ name, email: email ?? undefined, username, password, role })), null, 2), { mode: 0o600 })
process.exit(0)
