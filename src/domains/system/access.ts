import { anyOf, editor, owns, signedIn, staff, when } from '@/platform/access/rules'
import { policy, serviceOnly } from '@/platform/access/policy'
import { readFileRule } from '@/platform/storage/access'

const waiting = ['pending', 'denied', 'expired']

/** A child brings nothing in before somebody has answered for it (decisions.md, People). */
export const mayUpload = when('signed in, no child without consent', async (viewer, args) => {
  const { isMinor, parentalConsentStatus } = (viewer ?? {}) as { isMinor?: boolean; parentalConsentStatus?: string }
  return (await signedIn(args)) && !(isMinor && waiting.includes(parentalConsentStatus ?? 'pending'))
})

/** Who may do what with files and with the histories that every domain writes. */
export const access = {
  media: policy({ create: mayUpload, read: readFileRule, update: anyOf(staff, owns('uploadedBy')), delete: anyOf(staff, owns('uploadedBy')) }),
  'bulk-imports': serviceOnly(editor),
  'workflow-history': serviceOnly(staff),
}
