import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockRow } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'

type Channel = 'site' | 'mail'
type Chosen = { byKind: boolean | null; byGroup: boolean; byChannel: boolean }

/** Kinds that have a switch of their own (R1896). */
const groupOf = (kind: string) => (kind.startsWith('circles.') ? 'curator' : kind.startsWith('badge.') ? 'badge' : 'none')

/**
 * Whether a person wants one kind of message on one channel: his choice for the kind, else the switch of its group or of
 * the channel where that is off, else undefined for "not said".
 */
export const notificationPreference = async (req: PayloadRequest, userId: string, kind: string, channel: Channel): Promise<boolean | undefined> => {
  const group = groupOf(kind)
  const found = await sqlFor(req).first<Chosen>(sql`
    select n.is_enabled as "byKind",
      not ((${group} = 'curator' and s.curator_notifications is false) or (${group} = 'badge' and s.badge_notifications is false)) as "byGroup",
      not (${channel} = 'mail' and s.email_notifications is false) as "byChannel"
    from user_settings s left join user_settings_notifications n on n._parent_id = s.id and n.kind = ${kind} and n.channel::text = ${channel}
    where s.user_id = ${userId}`)
  if (!found) return undefined
  if (found.byKind !== null) return found.byKind
  return found.byGroup && found.byChannel ? undefined : false
}

/** Switches one kind of message on or off on one channel. Twice is once. */
export const setNotificationPreference = (req: PayloadRequest, userId: string, kind: string, channel: Channel, isEnabled: boolean): Promise<void> =>
  inTransaction(req, async () => {
    const { docs } = await asSystem(req).find({ collection: 'user-settings', where: { user: { equals: userId } }, limit: 1, depth: 0, pagination: false })
    const [settings] = docs
    if (!settings) return
    await lockRow(req, 'user-settings', settings.id)
    const fresh = await asSystem(req).findByID({ collection: 'user-settings', id: settings.id, depth: 0 })
    const others = (fresh.notifications ?? []).filter((one) => one.kind !== kind || one.channel !== channel)
    await asSystem(req).update({ collection: 'user-settings', id: settings.id, depth: 0, data: { notifications: [...others, { kind, channel, isEnabled }] } })
  })
