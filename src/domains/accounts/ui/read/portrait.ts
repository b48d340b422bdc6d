import { cache } from 'react'
import { ApiError, apiFor } from '@/platform/api/client'

/** Where a portrait lies, in its small size; nothing where it was taken away. Read once a request. */
export const readPortrait = cache(async (id: string | undefined): Promise<string | undefined> => {
  if (!id) return undefined
  try {
    const { rest } = await apiFor()
    // Whole, since the addresses are made from the files' names when it is read.
    const file = await rest.findByID({ collection: 'media', id, depth: 0 })
    const address = file.sizes?.thumbnail?.url ?? file.thumbnailURL ?? file.url
    // By its path alone: the page may be open under another name of the house than SERVER_URL says.
    return address ? new URL(address, 'http://own.invalid').pathname : undefined
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return undefined
    throw error
  }
})

/** The id of a relation that came bare or populated. */
export const idOf = (relation: unknown): string | undefined =>
  typeof relation === 'string' ? relation : relation && typeof relation === 'object' && 'id' in relation ? String(relation.id) : undefined
