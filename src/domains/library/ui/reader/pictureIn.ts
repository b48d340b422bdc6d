import type { MediaDocument } from '@/platform/richtext/document'

/** A picture within a text; nothing where the viewer may not have it. */
export const pictureIn = (value: string | number | MediaDocument) => (typeof value === 'object' && value.url ? { src: value.url, width: value.width, height: value.height } : null)
