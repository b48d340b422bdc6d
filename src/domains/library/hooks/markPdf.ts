import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../queries/ownWork'

/** A book whose PDF has changed says at once that the new one waits to be read; what was known of the old one goes. */
export const markPdf: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!('pdf' in data) || idOf(data.pdf) === idOf(originalDoc?.pdf)) return data
  return { ...data, pdfState: idOf(data.pdf) ? 'waiting' : 'none', pdfProblem: null, pageCount: null }
}
