/** The kinds of file that people may bring, with the name that a file of the kind gets. */
export const kinds = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
} as const

export type Kind = keyof typeof kinds

const starts = (bytes: Buffer, text: string, at = 0) => bytes.subarray(at, at + text.length).toString('latin1') === text

/**
 * What a file is by its own first bytes; its name and what the sender calls it are not asked.
 * Everything else, SVG and HTML above all, is nothing that we keep.
 */
export const kindOf = (bytes: Buffer): Kind | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'image/webp'
  if (starts(bytes, 'ftypavif', 4) || starts(bytes, 'ftypavis', 4)) return 'image/avif'
  if (starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a')) return 'image/gif'
  if (starts(bytes, '%PDF-')) return 'application/pdf'
  if (starts(bytes, 'ID3') || (bytes[0] === 0xff && bytes[1] !== undefined && (bytes[1] & 0xe6) === 0xe2)) return 'audio/mpeg'
  return starts(bytes, 'OggS') ? 'audio/ogg' : undefined
}
