import { parseCookies } from 'payload/shared'
import { openSigned, sign } from '@/platform/security/signed'
import { signInRules } from '../../rules'

const name = 'inkwell_look_as'
const kind = 'look-as'

/** Minutes that one look may last; then the staff member asks anew, with a reason. */
export const lookMinutes = 30

/** Who looks (`by`, in his session `sid`), as whom (`as`), and the visit's own row (`visit`). */
export type Look = { by: string; sid: string; as: string; visit: string }

const written = (value: string, seconds: number) =>
  [`${name}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax', ...(signInRules.secureCookies() ? ['Secure'] : [])].join('; ')

export const lookCookie = (look: Look, expiresAt: Date): string => written(sign(kind, look, expiresAt), lookMinutes * 60)
export const endedLookCookie = (): string => written('', 0)

/** What the cookie says, if it is ours and has not run out. Whether the look still stands is for the database to say. */
export const lookOf = (headers: Headers): Look | undefined => {
  if (!headers.get('cookie')?.includes(`${name}=`)) return undefined
  const carried = parseCookies(headers).get(name)
  return carried ? (openSigned(kind, carried) as Look | undefined) : undefined
}
