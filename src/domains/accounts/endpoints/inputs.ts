import { z } from 'zod'
import { languages } from '@/platform/i18n/languages'
import { passwordLength, reservedUsernames, usernamePattern } from '../rules'
import { isTimeZone } from '../services/timeZones'

/** Parts of input that several endpoints of accounts take. */
export const email = z.string().trim().toLowerCase().pipe(z.email().max(255))
export const password = z.string().min(passwordLength.min).max(passwordLength.max)
export const username = z.string().trim().toLowerCase().regex(usernamePattern).refine((name) => !reservedUsernames.has(name))
export const token = z.string().min(20).max(200)
export const personName = z.string().trim().min(1).max(120)
export const language = z.enum(languages)
export const timeZone = z.string().max(64).refine(isTimeZone)
/** A day of the past, within a long life. */
export const birthDate = z.iso.date().refine((day) => new Date(day) < new Date() && day > '1900-01-01')
export const country = z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/)
