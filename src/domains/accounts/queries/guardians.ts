import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

/** The children for whom this person may answer at this moment. Revoked is gone at once. */
export const childrenOf = async (req: PayloadRequest, guardianId: string): Promise<string[]> => {
  const rows = await sqlFor(req).rows<{ id: string }>(sql`
    select child_id as id from guardianships where guardian_id = ${guardianId} and state = 'confirmed' order by confirmed_at`)
  return rows.map(({ id }) => id)
}

/** Everybody who may answer for a child at this moment. */
export const guardiansOf = async (req: PayloadRequest, childId: string): Promise<string[]> => {
  const rows = await sqlFor(req).rows<{ id: string }>(sql`
    select guardian_id as id from guardianships where child_id = ${childId} and state = 'confirmed' order by confirmed_at`)
  return rows.map(({ id }) => id)
}

/** Whether one person may answer for another at this moment. */
export const isGuardianOf = async (req: PayloadRequest, guardianId: string, childId: string): Promise<boolean> =>
  (await guardiansOf(req, childId)).includes(guardianId)

/** The names of both sides, for what is told about them: `childName`, `guardianName`. */
export const namesOf = async (req: PayloadRequest, { child, guardian }: { child?: string | null; guardian?: string | null }) => {
  const rows = await sqlFor(req).rows<{ id: string; name: string }>(sql`select id::text as id, name from users where id::text in (${child ?? ''}, ${guardian ?? ''})`)
  const nameOf = (id?: string | null) => rows.find((one) => one.id === id)?.name ?? null
  return { childName: nameOf(child), guardianName: nameOf(guardian) }
}
