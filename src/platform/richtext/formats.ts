/** Lexical's format bits of a text node, with the HTML element that means each. */
export const FORMAT = {
  bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16, subscript: 32, superscript: 64,
} as const

/** Outermost first: the order in which the renderer nests them. */
export const FORMAT_TAGS: readonly [bit: number, tag: string][] = [
  [FORMAT.bold, 'strong'],
  [FORMAT.italic, 'em'],
  [FORMAT.underline, 'u'],
  [FORMAT.strikethrough, 's'],
  [FORMAT.subscript, 'sub'],
  [FORMAT.superscript, 'sup'],
  [FORMAT.code, 'code'],
]

/** The format bit that an HTML element adds to the text inside it; 0 for others. */
export function formatOfTag(tag: string): number {
  return TAG_FORMATS.get(tag) ?? 0
}

const TAG_FORMATS = new Map<string, number>([
  ...FORMAT_TAGS.map(([bit, tag]) => [tag, bit] as const),
  ['b', FORMAT.bold], ['i', FORMAT.italic], ['cite', FORMAT.italic], ['dfn', FORMAT.italic], ['var', FORMAT.italic],
  ['ins', FORMAT.underline], ['del', FORMAT.strikethrough], ['strike', FORMAT.strikethrough],
  ['kbd', FORMAT.code], ['samp', FORMAT.code], ['tt', FORMAT.code],
])
