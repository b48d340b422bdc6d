import { digitalAgeOf } from './digitalAge'

/** What is known of a person's age; a document of `users` is one. */
export type Aged = { birthDate?: string | Date | null; country?: string | null }

/** Full years since birth on a day, both by the calendar and in UTC, as birth dates are stored. */
export const ageOn = (birthDate: string | Date, day: Date): number => {
  const born = new Date(birthDate)
  const hadBirthday = day.getUTCMonth() > born.getUTCMonth() || (day.getUTCMonth() === born.getUTCMonth() && day.getUTCDate() >= born.getUTCDate())
  return day.getUTCFullYear() - born.getUTCFullYear() - (hadBirthday ? 0 : 1)
}

/**
 * Whether a person is below the digital age of consent of his country (decisions.md, People). Derived,
 * never stored: it ends by itself on a birthday. An account without a birth date was made before one
 * was asked for, or by staff, and counts as grown up.
 */
export const isMinor = (person: Aged | null | undefined, now = new Date()): boolean =>
  Boolean(person?.birthDate) && ageOn(person!.birthDate!, now) < digitalAgeOf(person!.country)

/** Whether a person may answer for a child: 18 or older, by the birth date of the account. */
export const isOfAge = (person: Aged | null | undefined, now = new Date()): boolean =>
  Boolean(person?.birthDate) && ageOn(person!.birthDate!, now) >= 18
