import type { Where } from 'payload'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { apiFor } from '@/platform/api/client'
import type { Category, Page } from '@/payload-types'

type Named = Pick<Category, 'id' | 'slug' | 'name'>
export type CategoryPage = { category: Named & Pick<Category, 'description'>; below: Named[] }

/** A shelf with those below it; two questions, asked at once. */
export const readCategory = cache(async (slug: string): Promise<CategoryPage | undefined> => {
  const { rest } = await apiFor()
  const locale = await getLocale()
  const common = { collection: 'categories', locale, depth: 0, pagination: false, sort: 'order' } as const
  const shown: Where[] = [{ scope: { equals: 'stories' } }, { isActive: { equals: true } }]
  const [own, below] = await Promise.all([
    rest.find({ ...common, where: { and: [{ slug: { equals: slug } }, ...shown] }, limit: 1, select: { name: true, slug: true, description: true } }),
    rest.find({ ...common, where: { and: [{ 'parent.slug': { equals: slug } }, ...shown] }, limit: 60, select: { name: true, slug: true } }),
  ])
  const category = own.docs[0]
  return category && { category, below: below.docs }
})

/** A page of the house: about, help, privacy, terms … as its editors wrote it, in the reader's language. */
export const readContent = cache(async (slug: string): Promise<Page | undefined> => {
  const { rest } = await apiFor()
  const { docs } = await rest.find({
    collection: 'pages', locale: await getLocale(), where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] }, limit: 1, pagination: false, depth: 1,
  })
  return docs[0] as Page | undefined
})
