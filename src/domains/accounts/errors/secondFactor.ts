import { refusal } from '@/platform/errors/AppError'

/** Refusals around passkeys, authenticator apps and looking as somebody else. */
export const ticketGone = () => refusal('sign_in.ticket_gone', 401, 'This took too long or was tried too often. Please sign in again.')
export const codeWrong = () => refusal('sign_in.code_wrong', 401, 'This code is not right. Use the newest one that your app shows.', { fields: [{ path: 'code', message: 'This code is not right.' }] })
export const codesRest = (until: Date) => refusal('sign_in.codes_rest', 429, 'Too many wrong codes. Please wait a little.', { extra: { until: until.toISOString() } })
export const authenticatorAlready = () => refusal('authenticator.exists', 409, 'An authenticator app is set up already. Remove it first.')
export const authenticatorMissing = () => refusal('authenticator.missing', 404, 'No authenticator app is set up.')
export const passwordWrong = () => refusal('account.password_wrong', 403, 'The password is not right.', { fields: [{ path: 'password', message: 'The password is not right.' }] })
export const passkeyRefused = () => refusal('passkey.refused', 401, 'This passkey could not be checked. Please try again.')
export const passkeyMissing = () => refusal('passkey.missing', 404, 'There is no such passkey.')
export const passkeysFull = () => refusal('passkey.too_many', 409, 'There are already as many passkeys as one account may have. Remove one first.')
export const mayNotLook = () => refusal('look_as.not_allowed', 403, 'You may not look as this person.')
