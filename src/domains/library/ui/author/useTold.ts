'use client'
import { useTranslations } from 'next-intl'
import { ApiError } from '@/platform/api/browser'

const codes = {
  network: 'network', 'storage.full': 'full', 'storage.type': 'type', 'storage.daily_limit': 'daily', 'input.too_large': 'tooLarge', 'library.unchanged': 'unchanged', 'library.closed': 'closed',
  'library.incomplete': 'incomplete', 'library.agreement': 'agreement', 'consent.missing': 'consent', 'library.under_review': 'underReview', 'workflow.wrong_state': 'wrongState', 'access.sign_in': 'signedOut',
  'library.pdf_locked': 'pdfLocked', 'library.pdf_broken': 'pdfBroken', 'library.pdf_too_long': 'pdfLong', 'library.pdf_interrupted': 'pdfInterrupted',
} as const

/** The words for a refusal, in the language of the page; by its code, else by its status. */
export const useTold = () => {
  const t = useTranslations('authoring.errors')
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('other')
    const known = codes[error.code as keyof typeof codes]
    if (known) return t(known)
    if (error.status === 401 || error.status === 403) return t('signedOut')
    return error.status === 429 ? t('slow') : error.status >= 500 ? t('server') : t('other')
  }
}
