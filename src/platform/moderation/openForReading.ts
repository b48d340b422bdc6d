import type { PayloadRequest } from 'payload'
import { contributionOf } from './contributions'
import { compareBlocks, compareFields, type DiffRow, type FieldChange } from './diff/blocks'
import { findCase } from './queries/listCases'
import type { Against, ModerationItem, OpenCase } from './types'

export type CaseSheet = Omit<OpenCase, 'shown' | 'before'> & {
  item: ModerationItem
  /** The version on the page: the one that an approval names. */
  version: string
  savedAt: string
  against: { which: Against; at: string } | null
  fields: FieldChange[]
  rows: DiffRow[]
}

/** One case laid out for reading: what it says, and what is different from what was read before. 404 where it does not wait. */
export const openForReading = async (req: PayloadRequest, collection: string, id: string, wanted: { against?: Against; part?: string }): Promise<CaseSheet> => {
  const item = await findCase(req, collection, id)
  const { shown, before, ...rest } = await contributionOf(collection).open(req, id, wanted)
  return {
    ...rest, item, version: shown.version, savedAt: shown.at, against: before && { which: before.which, at: before.at },
    fields: compareFields(before?.fields ?? null, shown.fields), rows: compareBlocks(before?.blocks ?? null, shown.blocks),
  }
}
