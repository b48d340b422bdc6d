import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'

/**
 * Lets an old address lead to a new one. What led to the old one leads to the new one at once, and the
 * new one leads nowhere else, so that there is never a chain and never a circle.
 */
export const moveAddress = (req: PayloadRequest, from: string, to: string): Promise<void> =>
  inTransaction(req, async () => {
    await sqlFor(req).run(sql`delete from redirects where "from" in (${from}, ${to})`)
    await sqlFor(req).run(sql`update redirects set "to" = ${to}, updated_at = now() where "to" = ${from}`)
    await asSystem(req).create({ collection: 'redirects', data: { from, to, isPermanent: true, reason: 'slug_changed' } })
  })
