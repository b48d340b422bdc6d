import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/platform/errors/AppError'
import { idOf } from '../queries/ownWork'

type Item = { story?: unknown; book?: unknown }

/** Each item is one story or one book, and a work stands in a list once. */
export const itemsOfList: CollectionBeforeValidateHook = ({ data }) => {
  if (!Array.isArray(data?.items)) return data
  const seen = new Set<string>()
  ;(data.items as Item[]).forEach((item, index) => {
    const works = [idOf(item.story), idOf(item.book)].filter((id) => id !== undefined)
    const message = works.length !== 1 ? 'An item is one story or one book.' : seen.has(works[0]) ? 'This work is in the list already.' : undefined
    if (message) throw refusal('library.list_item', 400, message, { fields: [{ path: `items.${index}`, message }] })
    seen.add(works[0])
  })
  return data
}
