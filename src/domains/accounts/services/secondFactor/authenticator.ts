import type { PayloadRequest } from 'payload'
import { toString as drawQr } from 'qrcode'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { clearCode } from '@/platform/security/codes'
import { decrypt, encrypt } from '@/platform/security/encrypt'
import { secretHash } from '@/platform/security/secretHash'
import { authenticatorAlready, authenticatorMissing, codeWrong } from '../../errors/secondFactor'
import { viewerOf } from '../guardians/eligible'
import { recoveryKind, secretPlace } from './check'
import { newSecret, otpauthUri, stepOf } from './totp'

type Row = { id: string; secret: string; confirmedAt: string | null }

const rowOf = (req: PayloadRequest, userId: string) =>
  sqlFor(req).first<Row>(sql`select id, secret, confirmed_at as "confirmedAt" from authenticators where user_id = ${userId}`)

/** Ten codes for the day when the phone is lost, ten characters each, shown once; only their hashes stay. */
const newCodes = (userId: string) => {
  const codes = Array.from({ length: 10 }, () => clearCode(10))
  return { codes, recoveryHashes: codes.map((code) => secretHash(`${recoveryKind} ${userId}`, code)).join('\n') }
}

/**
 * Begins to set up an authenticator app: a new secret, as text, as address and as a picture to scan. It
 * counts for nothing until a code has confirmed it. Beginning again replaces what was not confirmed.
 */
export const beginAuthenticator = (req: PayloadRequest): Promise<{ secret: string; uri: string; qr: string }> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    await lockWord(req, `authenticator:${viewer.id}`)
    const before = await rowOf(req, viewer.id)
    if (before?.confirmedAt) throw authenticatorAlready()
    const secret = newSecret()
    const data = { user: viewer.id, secret: encrypt(secret, secretPlace(viewer.id)), confirmedAt: null, lastStep: null, failedTries: 0 }
    if (before) await asSystem(req).update({ collection: 'authenticators', id: before.id, depth: 0, data })
    else await asSystem(req).create({ collection: 'authenticators', depth: 0, data })
    const uri = otpauthUri(secret, viewer.email ?? viewer.username ?? viewer.name)
    return { secret, uri, qr: await drawQr(uri, { type: 'svg', margin: 2 }) }
  })

/** Confirms the app by its first code, which is used up by it, and answers the recovery codes, once. */
export const confirmAuthenticator = (req: PayloadRequest, code: string): Promise<{ recoveryCodes: string[] }> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    await lockWord(req, `authenticator:${viewer.id}`)
    const row = await rowOf(req, viewer.id)
    if (!row) throw authenticatorMissing()
    if (row.confirmedAt) throw authenticatorAlready()
    const step = stepOf(decrypt(row.secret, secretPlace(viewer.id)), code.replace(/\s/g, ''))
    if (step === undefined) throw codeWrong()
    const { codes, recoveryHashes } = newCodes(viewer.id)
    const confirmedAt = new Date().toISOString()
    await asSystem(req).update({ collection: 'authenticators', id: row.id, depth: 0, data: { confirmedAt, lastStep: step, recoveryHashes } })
    await publish(req, 'account.secondFactorChanged', { key: `authenticator:${row.id}:${confirmedAt}`, userId: viewer.id, change: 'authenticator_added' })
    return { recoveryCodes: codes }
  })

/** New recovery codes; the earlier ones are void at once. */
export const renewRecoveryCodes = (req: PayloadRequest): Promise<{ recoveryCodes: string[] }> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const row = await rowOf(req, viewer.id)
    if (!row?.confirmedAt) throw authenticatorMissing()
    const { codes, recoveryHashes } = newCodes(viewer.id)
    await asSystem(req).update({ collection: 'authenticators', id: row.id, depth: 0, data: { recoveryHashes } })
    return { recoveryCodes: codes }
  })

/** Takes the app off the account. From then on the password alone signs in, and the owner hears of it by mail. */
export const removeAuthenticator = (req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const row = await rowOf(req, viewer.id)
    if (!row) throw authenticatorMissing()
    await asSystem(req).delete({ collection: 'authenticators', id: row.id, depth: 0 })
    if (row.confirmedAt) await publish(req, 'account.secondFactorChanged', { key: `authenticator:${row.id}:removed`, userId: viewer.id, change: 'authenticator_removed' })
  })

/** Whether an app is set up, since when, and how many recovery codes are left. */
export const authenticatorState = async (req: PayloadRequest): Promise<{ confirmedAt: string | null; recoveryCodesLeft: number }> => {
  const row = await sqlFor(req).first<{ confirmedAt: string | null; left: number }>(sql`
    select confirmed_at as "confirmedAt", coalesce(array_length(string_to_array(nullif(recovery_hashes, ''), E'\n'), 1), 0) as left
    from authenticators where user_id = ${viewerOf(req).id}`)
  return { confirmedAt: row?.confirmedAt ? new Date(row.confirmedAt).toISOString() : null, recoveryCodesLeft: row?.left ?? 0 }
}
