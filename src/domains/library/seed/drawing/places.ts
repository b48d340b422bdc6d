import { mix } from '../../ui/cover/colour'
import { dunesEdge, hillsEdge, peaksEdge, roofsEdge, wavesEdge } from '../../ui/cover/landscape'
import type { Palette } from '../../ui/cover/moods'
import { cut, flat, picture } from '../../ui/cover/paper'
import { randomFrom, type Random } from '../../ui/cover/random'
import { crescent, fullMoon, glowRings, starField, sun } from '../../ui/cover/skyThings'
import type { DrawContext } from '../types'

/** A double page is drawn at 1200 x 800; text is set beside it, never on it. */
export const pageWidth = 1200
export const pageHeight = 800

export interface Place {
  random: Random
  palette: Palette
  /** Colour of a sheet between the farthest (0) and the nearest (1). */
  depth: (share: number) => string
  hills: (y: number, swell: number, share: number) => string
  peaks: (y: number, swell: number, share: number) => string
  dunes: (y: number, swell: number, share: number) => string
  waves: (y: number, share: number) => string
  roofs: (y: number, share: number) => string
  sky: (x: number, y: number, reach?: number) => string
  stars: (count: number, down?: number) => string
  sun: (x: number, y: number, r: number) => string
  moon: (x: number, y: number, r: number) => string
  sickle: (x: number, y: number, r: number) => string
}

const placeOf = (seed: string, palette: Palette, width: number, height: number): Place => {
  const random = randomFrom(seed)
  const depth = (share: number) => mix(palette.far, palette.near, share)
  const land = (y: number, swell: number) => ({ width, foot: height + 30, y, swell })
  return {
    random,
    palette,
    depth,
    hills: (y, swell, share) => cut(hillsEdge(random, land(y, swell), 5), depth(share)),
    peaks: (y, swell, share) => cut(peaksEdge(random, land(y, swell), 5), depth(share)),
    dunes: (y, swell, share) => cut(dunesEdge(random, land(y, swell)), depth(share)),
    waves: (y, share) => cut(wavesEdge(random, land(y, 24 + share * 10), 110 + share * 40), depth(share)),
    roofs: (y, share) => cut(roofsEdge(random, land(y, 22)), depth(share)),
    sky: (x, y, reach = 760) => flat(`M-10 -10H${width + 10}V${height + 10}H-10Z`, palette.sky) + glowRings(random, x, y, palette.sky, palette.glow, reach),
    stars: (count, down = 420) => starField(random, width, down, count, palette.light),
    sun: (x, y, r) => sun(x, y, r, palette.light),
    moon: (x, y, r) => fullMoon(x, y, r, palette.light),
    sickle: (x, y, r) => crescent(x, y, r, palette.light),
  }
}

/** The broken road of light that a sun or a moon lays on the water, nearest and widest last. */
export const glints = (x: number, y: number, colour: string): string =>
  [26, 44, 36, 64, 52, 84]
    .map((half, i) => {
      const [cx, cy] = [x + (i % 2 ? -1 : 1) * (6 + i * 3), y + i * 17]
      return `<path d="M${cx - half} ${cy}H${cx + half}" stroke="${colour}" stroke-width="6" stroke-linecap="round" opacity="0.5"/>`
    })
    .join('')

/** Makes the drawing function of a spread from what stands on it, farthest first. */
export const spread =
  (seed: string, palette: Palette, sheets: (place: Place) => string[]) =>
  (ctx: DrawContext): string =>
    picture(pageWidth, pageHeight, sheets(placeOf(seed, palette, pageWidth, pageHeight)).join(''), ctx)

/** The cover of a picture book, portrait. */
export const bookCover =
  (seed: string, palette: Palette, sheets: (place: Place) => string[]) =>
  (ctx: DrawContext): string =>
    picture(600, 800, sheets(placeOf(seed, palette, 600, 800)).join(''), ctx)
