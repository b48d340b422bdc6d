type Rgb = [number, number, number]

const toRgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb

const toHex = (rgb: number[]): string =>
  `#${rgb.map((part) => Math.round(Math.min(255, Math.max(0, part))).toString(16).padStart(2, '0')).join('')}`

/** A colour between two, both as #rrggbb; share 0 gives the first, 1 the second. */
export const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [toRgb(from), toRgb(to)]
  return toHex(a.map((part, i) => part + (b[i] - part) * share))
}

export const darker = (colour: string, share: number): string => mix(colour, '#141a2e', share)

export const lighter = (colour: string, share: number): string => mix(colour, '#fffaf0', share)
