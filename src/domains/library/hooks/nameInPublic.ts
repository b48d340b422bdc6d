import type { CollectionBeforeValidateHook } from 'payload'
import { mayDo } from '@/domains/accounts/api'
import { neutralName } from '../fields/neutralName'

/**
 * A child is named before others only with consent to a public name (decisions.md, People): until then
 * its works carry its pen name, or a neutral one, and no place.
 */
export const nameInPublic = (field: 'authorName' | 'translatorName'): CollectionBeforeValidateHook => async ({ data, originalDoc, operation, req }) => {
  if (!data || !req.user || (operation === 'update' && !(field in data) && !('authorLocation' in data)) || (await mayDo(req, 'public_name'))) return data
  const work = { ...originalDoc, ...data } as { authorAlias?: string | null; language?: string }
  data[field] = work.authorAlias || neutralName(work.language)
  if (field === 'authorName') data.authorLocation = null
  return data
}
