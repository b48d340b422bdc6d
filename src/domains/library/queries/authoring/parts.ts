import type { PayloadRequest } from 'payload'
import { asSystem, asViewer } from '@/platform/access/viewer'
import type { BlockNode, RichTextDocument } from '@/platform/richtext/document'
import type { Doc } from '../../services/works'
import type { WorkKey } from '../governingCase'
import { idOf } from '../ownWork'
import { pictureOf } from '../reading/workCards'
import type { Agreement, OwnIllustration, WorkFields } from './types'

/** The agreement as it stands today, and which one this author agreed to when. */
export const agreementOf = async (req: PayloadRequest, doc: Doc): Promise<Agreement> => {
  const { licenceAgreement } = await asSystem(req).findGlobal({ slug: 'site-settings', depth: 0, select: { licenceAgreement: true } })
  return {
    version: licenceAgreement?.version ?? '1', text: (licenceAgreement?.text as RichTextDocument | null | undefined) ?? null,
    agreedAt: (doc.licenceAgreedAt as string | null) ?? null, agreedVersion: (doc.licenceAgreementVersion as string | null) ?? null,
  }
}

/** The shelves to choose from, in the viewer's language, parents before their children. */
export const categoriesFor = async (req: PayloadRequest): Promise<{ id: string; name: string }[]> => {
  const { docs } = await asViewer(req).find({
    collection: 'categories', where: { and: [{ scope: { equals: 'stories' } }, { isActive: { equals: true } }] }, sort: 'order', limit: 500, pagination: false, depth: 0, select: { name: true, parent: true },
  })
  const nameOf = new Map(docs.map((one) => [String(one.id), String(one.name ?? '')]))
  return docs.map((one) => {
    const parent = idOf(one.parent)
    return { id: String(one.id), name: [parent && nameOf.get(parent), one.name].filter(Boolean).join(' · ') }
  })
}

/** Artwork for a work: of whoever draws for it, in its order. */
export const illustrationsOf = async (req: PayloadRequest, { collection, id }: WorkKey): Promise<OwnIllustration[]> => {
  const { docs } = await asViewer(req).find({
    collection: 'illustrations', where: { [collection === 'stories' ? 'story' : 'book']: { equals: id } }, sort: 'position', limit: 200, pagination: false, depth: 1,
    populate: { media: { url: true, sizes: true, altText: true } } as never,
  })
  return docs.map((one) => ({
    id: String(one.id), title: one.title, altText: one.altText, status: one.status, artistName: one.artistName ?? null, licence: one.licence ?? null, url: pictureOf(one.image, undefined, 'small')?.url ?? null,
  }))
}

const inText = (nodes: BlockNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'upload') return idOf(node.value) ?? []
    return node.type === 'block' && node.fields.blockType === 'callout' ? inText(node.fields.body?.root?.children ?? []) : []
  })

/** Where the pictures are to be had that a work names by id: cover, spreads, and those in the text. */
export const picturesOf = async (req: PayloadRequest, fields: WorkFields): Promise<Record<string, string>> => {
  const ids = [fields.cover, ...(fields.spreads ?? []).map((spread) => spread.picture), ...inText(fields.body?.root?.children ?? [])].filter((one): one is string => Boolean(one))
  if (ids.length === 0) return {}
  const { docs } = await asViewer(req).find({ collection: 'media', where: { id: { in: [...new Set(ids)] } }, limit: 1000, pagination: false, depth: 0, select: { url: true, sizes: true } })
  return Object.fromEntries(docs.flatMap((one) => { const url = pictureOf(one, undefined, 'large')?.url; return url ? [[String(one.id), url]] : [] }))
}
