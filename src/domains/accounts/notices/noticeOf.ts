import type { Language } from '@/platform/i18n/languages'
import type { Purpose } from '../services/consents/purposes'
import { notices as ar } from './ar'
import { notices as en } from './en'
import { notices as es } from './es'
import { notices as fr } from './fr'
import type { NoticeText } from './types'
import { noticeVersions } from './versions'

export type Notice = NoticeText & { purpose: Purpose; version: string; language: Language }

const texts: Record<Language, Record<Purpose, NoticeText>> = { en, fr, es, ar }

/** The notice of one purpose, as a guardian reads it before answering. Its version goes back with the answer. */
export const noticeOf = (purpose: Purpose, language: Language): Notice => ({ purpose, language, version: noticeVersions[purpose].version, ...texts[language][purpose] })

/** A purpose in a reader's language, for what is told about it; the word itself where it is unknown. */
export const purposeTitle = (purpose: unknown, language: Language): string => texts[language][purpose as Purpose]?.title ?? String(purpose)
