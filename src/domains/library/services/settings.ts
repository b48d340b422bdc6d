import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'

export type Settings = { claimMinutes: number; reviewDays: number; submissionsOpen: boolean; agreementVersion: string; trashDays: number }

/** What the editors set in the site settings, with the defaults where nothing was ever saved. */
export const settingsOf = async (req: PayloadRequest): Promise<Settings> => {
  const found = await asSystem(req).findGlobal({ slug: 'site-settings', depth: 0, select: { claimMinutes: true, reviewDays: true, submissionsOpen: true, licenceAgreement: { version: true }, trashDays: true } })
  return {
    claimMinutes: found.claimMinutes ?? 30, reviewDays: found.reviewDays ?? 7, submissionsOpen: found.submissionsOpen ?? true,
    agreementVersion: found.licenceAgreement?.version ?? '1', trashDays: found.trashDays ?? 90,
  }
}
