import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import type { Language } from '@/platform/i18n/languages'
import { standardTexts } from '../templates'
import type { MessageText } from '../templates/types'

const empty: MessageText = { siteTitle: '', siteMessage: '', subject: '', body: '', actionLabel: '' }

/**
 * The words of a kind in one language: what editors wrote, and where they wrote nothing the standard
 * text. A kind that nobody knows throws, since a message without words must not be sent.
 */
export const textOf = async (req: PayloadRequest, kind: string, language: Language): Promise<MessageText> => {
  const { docs } = await asSystem(req).find({
    collection: 'message-templates', where: { kind: { equals: kind } }, limit: 1, depth: 0, pagination: false, locale: language,
  })
  const standard = standardTexts[language][kind]
  const written = docs[0] as unknown as Partial<MessageText> | undefined
  if (!standard && !written) throw new Error(`No words for the message "${kind}"`)
  const pick = (field: keyof MessageText) => written?.[field] || standard?.[field] || ''
  return Object.fromEntries(Object.keys(empty).map((field) => [field, pick(field as keyof MessageText)])) as MessageText
}

/** Puts values into `{placeholders}`. An unknown placeholder disappears rather than reach a reader. */
export const fill = (text: string, params: Record<string, unknown>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''))

/** Writes a row for every kind that has none yet, so that editors find all of them. Never touches a row that exists. */
export const ensureTemplates = async (req: PayloadRequest): Promise<number> => {
  const { docs } = await asSystem(req).find({ collection: 'message-templates', limit: 1000, depth: 0, pagination: false })
  const known = new Set(docs.map(({ kind }) => kind))
  const missing = Object.keys(standardTexts.en).filter((kind) => !known.has(kind))
  for (const kind of missing) {
    const placeholders = [...new Set(Object.values(standardTexts.en[kind]).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole)))].join(' ')
    const { id } = await asSystem(req).create({ collection: 'message-templates', depth: 0, locale: 'en', data: { kind, placeholders, ...standardTexts.en[kind] } })
    for (const language of ['fr', 'es', 'ar'] as const) {
      await asSystem(req).update({ collection: 'message-templates', id, depth: 0, locale: language, data: standardTexts[language][kind] })
    }
  }
  return missing.length
}
