import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { clientAddress } from '@/platform/http/clientAddress'
import { keyedHash } from '@/platform/security/encrypt'
import type { LoginHistory } from '@/payload-types'
import { deviceOf, networkOf } from './devices'

export type LoginFailure = NonNullable<LoginHistory['failureReason']>
export type LoginMethod = NonNullable<LoginHistory['method']>

export type Login = { user?: string | null; identifier?: string; success: boolean; reason?: LoginFailure; method: LoginMethod }

/** One row of the sign-in history, for success and failure alike, also where nobody has that address (R0606). */
export const recordLogin = async (req: PayloadRequest, { user = null, identifier, success, reason, method }: Login): Promise<void> => {
  const address = clientAddress(req)
  const userAgent = req.headers.get('user-agent')
  await asSystem(req).create({
    collection: 'login-history', depth: 0,
    data: {
      user, success, method, failureReason: reason ?? null,
      identifierHash: identifier ? keyedHash('sign-in identifier', identifier) : null,
      ipAddress: networkOf(address), ipHash: address === 'unknown' ? null : keyedHash('network address', address),
      userAgent: userAgent?.slice(0, 500) ?? null, deviceInfo: deviceOf(userAgent),
    },
  })
}
