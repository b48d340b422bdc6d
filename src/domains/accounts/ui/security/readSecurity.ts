import { apiFor } from '@/platform/api/client'
import type { LoginHistory } from '@/payload-types'
import type { SessionRow } from '../../queries/sessions'

export type PasskeyRow = { id: string; name: string; createdAt: string; lastUsedAt: string | null; isBackedUp: boolean }
export type AppState = { confirmedAt: string | null; recoveryCodesLeft: number }
export type Attempt = Pick<LoginHistory, 'id' | 'createdAt' | 'success' | 'method' | 'deviceInfo' | 'ipAddress' | 'failureReason'>

/** Everything that the page of sign-in and security shows. */
export const readSecurity = async (userId: string) => {
  const { call, rest } = await apiFor()
  const [sessions, passkeys, app, history] = await Promise.all([
    call<{ sessions: SessionRow[] }>('GET', '/account/sessions'),
    call<{ passkeys: PasskeyRow[] }>('GET', '/account/passkeys'),
    call<AppState>('GET', '/account/authenticator'),
    rest.find({
      collection: 'login-history', where: { user: { equals: userId } }, limit: 15, pagination: false, depth: 0, sort: '-createdAt',
      select: { createdAt: true, success: true, method: true, deviceInfo: true, ipAddress: true, failureReason: true },
    }),
  ])
  return { sessions: sessions.sessions, passkeys: passkeys.passkeys, app, history: history.docs as Attempt[] }
}
