import { refusal } from '@/platform/errors/AppError'

/** Refusals around roles and bans. */
export const notOneself = () => refusal('account.not_oneself', 403, 'Nobody changes their own roles, and nobody bans themselves.')
export const notAbove = () => refusal('account.not_above', 403, 'You may not do this to somebody of your rank or above.')
export const onlyAdminGrants = () => refusal('account.only_admin', 403, 'Only an admin gives or takes roles.')
export const lastAdmin = () => refusal('account.last_admin', 409, 'This is the last admin. Please make somebody else an admin first.')
export const reasonMissing = () => refusal('account.reason_missing', 400, 'Please say why.', { fields: [{ path: 'banReason', message: 'Please say why.' }, { path: 'reason', message: 'Please say why.' }] })
