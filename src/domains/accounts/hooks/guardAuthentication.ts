import type { CollectionBeforeOperationHook } from 'payload'
import { lockRow } from '@/platform/db/lockRow'
import { signInFirst } from '@/platform/errors/AppError'
import { sql, sqlFor } from '@/platform/db/sql'
import { doorClosed, passwordHasItsOwnWay, passwordTooShort } from '../errors/signIn'
import { passwordLength } from '../rules'

type Args = { data?: { password?: unknown }; req: { user?: { id: string; _sid?: string } | null } }

/** Payload's own ways in, by whatever door, are closed where ours (limits, history, lock-out, equal time) would be passed by. */
const closed = new Set(['login', 'forgotPassword', 'resetPassword', 'unlock'])

/**
 * Guards what REST, GraphQL and the panel share: only our own services sign in, reset and unlock; a password is
 * changed by no plain save; and a session that is being prolonged is one that nobody has ended meanwhile.
 */
export const guardAuthentication: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (closed.has(operation) && req.payloadAPI !== 'local') throw doorClosed()
  const { password } = (args as Args).data ?? {}
  if (operation === 'update' && password && !overrideAccess) throw passwordHasItsOwnWay()
  if (operation === 'create' && !overrideAccess && String(password ?? '').length < passwordLength.min) throw passwordTooShort()
  if (operation === 'refresh' && req.user) {
    // Payload reads the whole person and writes him back: with the row held, no ban and no revocation is lost in between.
    await lockRow(req, 'users', req.user.id)
    const { _sid: sid } = req.user as { _sid?: string }
    if (!sid || !(await sqlFor(req).first(sql`select 1 from users_sessions where id = ${sid} and _parent_id = ${req.user.id}`))) throw signInFirst()
  }
  return args
}
