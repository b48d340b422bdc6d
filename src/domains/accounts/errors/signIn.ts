import { refusal } from '@/platform/errors/AppError'
import { passwordLength } from '../rules'

/** Refusals on the way into an account. Where an address is known or not, they are the same. */
export const doorClosed = () => refusal('account.door_closed', 403, 'Please use the endpoints under /api/account for this.')
export const credentialsWrong = () => refusal('account.credentials_wrong', 401, 'The address or the password is not right.')
export const locked = (minutes: number, retryAfter: number) =>
  refusal('account.locked', 429, `There were too many wrong passwords. Please try again in ${minutes} minutes, or set a new password.`, { extra: { retryAfter } })
export const banned = (reason: string | null, until: string | null) =>
  refusal('account.banned', 403, 'This account is banned.', { extra: { reason, until } })
export const inactive = () => refusal('account.inactive', 403, 'This account is switched off. Please write to us.')

export const passwordTooShort = () =>
  refusal('account.password_short', 400, `A password has at least ${passwordLength.min} characters.`, { fields: [{ path: 'password', message: `At least ${passwordLength.min} characters.` }] })
export const passwordHasItsOwnWay = () =>
  refusal('account.password_own_way', 400, 'A password is changed with the old one, or by a link that is sent by mail.', { fields: [{ path: 'password', message: 'Not here.' }] })
export const oldPasswordWrong = () =>
  refusal('account.old_password_wrong', 403, 'The old password is not right.', { fields: [{ path: 'oldPassword', message: 'This is not right.' }] })
export const tokenDead = () => refusal('account.token_dead', 410, 'This link was used already or has run out. Please ask for a new one.')
export const usernameTaken = () => refusal('account.username_taken', 409, 'This username is taken.', { fields: [{ path: 'username', message: 'This username is taken.' }] })
export const addressTaken = () => refusal('account.address_same', 409, 'This is your address already.', { fields: [{ path: 'email', message: 'This is your address already.' }] })
export const sessionGone = () => refusal('account.session_gone', 404, 'There is no such session among yours.')
export const secondFactorNeeded = (ticket: string) =>
  refusal('account.second_factor_needed', 401, 'This account asks for a second step. Please sign in on the site’s own page.', { extra: { ticket } })
