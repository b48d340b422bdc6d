import { randomUUID } from 'node:crypto'
import type { App } from '../../support/boot'
import { documentOf, paragraphOf, textOf } from '@/platform/richtext/document'

type Person = { id: string }

/** A text of so many paragraphs; each says its number, so that a test can find what it should not. */
export const textOfParagraphs = (count = 10, mark = 'sentence') =>
  documentOf(Array.from({ length: count }, (_, index) => paragraphOf([textOf(`${mark} number ${index + 1} of a story about a lantern and the sea.`)])))

/** Rows of the library that belong to one test alone. */
export const libraryOf = (app: App) => {
  const category = async (name = `Shelf ${randomUUID().slice(0, 8)}`) =>
    (await app.payload.create({ collection: 'categories', data: { name, slug: '', scope: 'stories', order: 0 }, overrideAccess: true })) as { id: string; slug: string }
  const draft = async (author: Person, data: Record<string, unknown> = {}) => {
    const shelf = await category()
    const { json, status } = await app.api('/stories?draft=true', {
      as: author,
      body: { title: `A lantern ${randomUUID().slice(0, 8)}`, language: 'en', ageRange: '6_8', categories: [shelf.id], licence: 'cc_by_4', body: textOfParagraphs(), ...data },
    })
    if (status !== 201) throw new Error(`No draft: ${JSON.stringify(json)}`)
    return json.doc as { id: string; title: string; slug: string; revision: number }
  }
  const submit = (author: Person, id: string, collection = 'stories') => app.api(`/library/works/${collection}/${id}/submit`, { as: author, body: { agrees: true } })
  const published = async (author: Person, editor: Person, data: Record<string, unknown> = {}) => {
    const { isPremium, unlockPolicy, ...own } = data
    const work = await draft(author, own)
    if (isPremium || unlockPolicy) await app.api(`/stories/${work.id}?draft=true`, { as: editor, method: 'PATCH', body: { isPremium, unlockPolicy: unlockPolicy ?? 'purchase' } })
    const done = await app.api(`/library/works/stories/${work.id}/publish`, { as: editor, body: { withoutApproval: true } })
    if (done.status !== 200) throw new Error(`Not published: ${done.text}`)
    return { ...work, slug: done.json.slug as string }
  }
  const newestVersion = async (id: string, collection = 'stories') => {
    const table = `_${collection.replaceAll('-', '_')}_v`
    return (await app.owner.query(`select id from ${table} where parent_id = $1 and latest order by updated_at desc limit 1`, [id])).rows[0].id as string
  }
  return { category, draft, submit, published, newestVersion }
}
