import { refusal } from '@/platform/errors/AppError'
import type { Purpose } from '../services/consents/purposes'

/** Refusals around guardians, consents and children's accounts. */
export const consentMissing = (purpose: Purpose) =>
  refusal('consent.missing', 403, 'This needs the consent of your parent or guardian first.', { extra: { purpose } })

export const invitationUnknown = () => refusal('guardian.invitation_unknown', 404, 'This invitation is not known, was used already, or has run out.')
export const invitedOneself = () => refusal('guardian.invited_oneself', 409, 'You cannot be your own guardian.')
export const onlyGrownUps = () => refusal('guardian.not_of_age', 403, 'A guardian must be 18 or older.', { fields: [{ path: 'birthDate', message: 'A guardian must be 18 or older.' }] })
export const birthDateNeeded = () => refusal('guardian.birth_date_needed', 400, 'Please enter your date of birth.', { fields: [{ path: 'birthDate', message: 'Please enter your date of birth.' }] })
export const mailNotVerified = () => refusal('guardian.mail_not_verified', 403, 'Please confirm your e-mail address first.')
export const notAChild = () => refusal('guardian.not_a_child', 409, 'Only children need a guardian here.')
export const hasGuardianAlready = () => refusal('guardian.ask_guardian', 403, 'You have a guardian already. Please ask them to invite another one.')
export const guardianAlready = () => refusal('guardian.exists', 409, 'You are a guardian of this child already.')
export const tooManyInvitations = () => refusal('guardian.too_many', 429, 'There are too many open invitations. Please withdraw one first.')
export const notGuardian = () => refusal('guardian.not_yours', 404, 'There is no such child among yours.')
export const noticeChanged = (purpose: Purpose, version: string) =>
  refusal('consent.notice_changed', 409, 'The notice has changed since you opened it. Please read the new one.', { extra: { purpose, version } })
export const accountFirst = () => refusal('consent.account_first', 409, 'Please consent to the account itself first.')
export const notGranted = () => refusal('consent.not_granted', 409, 'There is no consent to withdraw.')
export const childWouldNotNeedIt = () => refusal('guardian.child_of_age', 400, 'At this age a person makes their own account.', { fields: [{ path: 'birthDate', message: 'At this age a person makes their own account.' }] })
export const usernameTaken = () => refusal('guardian.username_taken', 409, 'This username is taken.', { fields: [{ path: 'username', message: 'This username is taken.' }] })
export const childIsNeeded = () => refusal('guardian.child_needed', 400, 'Please say for which child.', { fields: [{ path: 'childId', message: 'Please say for which child.' }] })
export const tooManyChildren = () => refusal('guardian.too_many_children', 409, 'There are already as many children here as one guardian may have. Please write to us.')
