import { refusal } from '@/platform/errors/AppError'

/** The refusals of the library that several services share; the others stand where they are thrown. */
export const alreadyClaimed = (name: string, until: string) =>
  refusal('library.already_claimed', 409, `${name} is reading this at the moment.`, { extra: { claimedBy: name, claimedUntil: until } })

export const changedSince = (newest: string | undefined) =>
  refusal('library.version_changed', 409, 'The text has changed since you opened it. Look at the newest version first.', { extra: { newest } })
