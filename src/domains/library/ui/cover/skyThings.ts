import { lighter, mix } from './colour'
import { blob, circlePath, cut, dot, flat, line, n, placed, type Point } from './paper'
import type { Random } from './random'

/** What hangs, flies and falls above the land. */

/** Rings of paper around a light, each a little nearer to its colour: the air of a cover. */
export const glowRings = (random: Random, x: number, y: number, sky: string, glow: string, reach: number): string =>
  Array.from({ length: 5 }, (_, i) => {
    const r = reach * (1 - i * 0.185)
    const points: Point[] = Array.from({ length: 11 }, (_, k) => {
      const angle = (k / 11) * Math.PI * 2
      const wobble = r * random.between(0.94, 1.06)
      return [x + Math.cos(angle) * wobble, y + Math.sin(angle) * wobble]
    })
    return cut(blob(points), mix(sky, glow, (i + 1) / 5.4), 0.8)
  }).join('')

export const fullMoon = (x: number, y: number, r: number, light: string): string =>
  cut(circlePath(x, y, r), light, 1) +
  [[-0.3, -0.25, 0.18], [0.28, 0.1, 0.24], [-0.12, 0.42, 0.12], [0.2, -0.45, 0.1]]
    .map(([dx, dy, s]) => dot(x + dx * r, y + dy * r, s * r, mix(light, '#b9a88a', 0.28)))
    .join('')

export const crescent = (x: number, y: number, r: number, light: string): string =>
  placed(cut(`M${n(r * 0.3)} ${n(-r)}A${n(r)} ${n(r)} 0 1 0 ${n(r)} ${n(r * 0.35)}A${n(r * 0.82)} ${n(r * 0.82)} 0 0 1 ${n(r * 0.3)} ${n(-r)}Z`, light, 0.9), x, y, 1, 8)

export const sun = (x: number, y: number, r: number, light: string): string =>
  cut(circlePath(x, y, r), light, 1) + dot(x, y, r * 0.76, lighter(light, 0.25))

export const star = (x: number, y: number, r: number, fill: string): string => {
  const w = r * 0.26
  return flat(`M${n(x)} ${n(y - r)}Q${n(x + w * 0.4)} ${n(y - w * 0.4)} ${n(x + r)} ${n(y)}Q${n(x + w * 0.4)} ${n(y + w * 0.4)} ${n(x)} ${n(y + r)}Q${n(x - w * 0.4)} ${n(y + w * 0.4)} ${n(x - r)} ${n(y)}Q${n(x - w * 0.4)} ${n(y - w * 0.4)} ${n(x)} ${n(y - r)}Z`, fill)
}

export const starField = (random: Random, width: number, height: number, count: number, fill: string): string =>
  Array.from({ length: count }, () => {
    const [x, y] = [random.between(30, width - 30), random.between(30, height)]
    return random.chance(0.35) ? star(x, y, random.between(7, 13), fill) : dot(x, y, random.between(1.4, 3), fill, 0.85)
  }).join('')

export const cloud = (x: number, y: number, size: number, fill: string): string =>
  placed(cut('M-92 20C-118 20 -118 -14 -88 -14C-84 -44 -40 -52 -22 -30C0 -62 58 -50 60 -16C96 -22 108 20 76 20Z', fill, 0.8), x, y, size)

/** A bird in flight, seen from the side. */
export const bird = (x: number, y: number, size: number, fill: string, turn = 0): string =>
  placed(
    cut('M-46 -2C-30 -10 -16 -6 -6 -4C-14 -26 -30 -40 -44 -48C-16 -46 12 -30 20 -6C30 -12 40 -10 46 -4L56 -1L46 3C38 14 14 18 -6 10C-20 6 -34 10 -52 18Z', fill, 0.45) +
      flat('M-4 -2C-4 14 -18 26 -34 32C-10 34 12 20 18 2Z', mix(fill, '#ffffff', 0.16)),
    x, y, size, turn,
  )

/** Far birds, a stroke of two wings each. */
export const flock = (random: Random, x: number, y: number, count: number, colour: string): string =>
  Array.from({ length: count }, (_, i) => {
    const [dx, dy] = [x + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * random.between(26, 36), y + Math.ceil(i / 2) * random.between(12, 20)]
    const s = random.between(9, 13)
    return line(`M${n(dx - s)} ${n(dy - s * 0.35)}Q${n(dx - s * 0.4)} ${n(dy - s * 0.5)} ${n(dx)} ${n(dy)}Q${n(dx + s * 0.4)} ${n(dy - s * 0.5)} ${n(dx + s)} ${n(dy - s * 0.35)}`, colour, 3)
  }).join('')

export const kite = (x: number, y: number, size: number, fill: string, other: string): string =>
  placed(
    line('M0 62C-20 100 22 128 -6 176', other, 3) +
      [88, 120, 150].map((at, i) => flat(`M${i % 2 ? 2 : -9} ${at}l-13 -8v16zl13 -8v16z`, other)).join('') +
      cut('M0 -62L46 0L0 62L-46 0Z', fill, 0.6) + flat('M0 -62L46 0H0Z', other) + flat('M0 62L-46 0H0Z', other),
    x, y, size, 18,
  )

const lanternBodies = [
  'M-20 -26H20L28 18Q0 34 -28 18Z',
  'M-14 -28H14C38 -10 38 14 14 30H-14C-38 14 -38 -10 -14 -28Z',
  'M0 -34L24 -10V14L0 34L-24 14V-10Z',
]

/** A paper lantern on its cord; the point given is the upper end of the cord. */
export const hangingLantern = (random: Random, x: number, y: number, cord: number, size: number, fill: string, light: string): string =>
  line(`M${n(x)} ${n(y)}V${n(y + cord)}`, mix(fill, '#141a2e', 0.45), 2.4) +
  dot(x, y + cord + 30 * size, 64 * size, light, 0.16) +
  dot(x, y + cord + 30 * size, 46 * size, light, 0.2) +
  placed(
    flat('M-10 -36H10V-24H-10Z', mix(fill, '#141a2e', 0.5)) + cut(random.pick(lanternBodies), fill, 0.5) +
      flat('M-9 -16H9L12 10Q0 17 -12 10Z', light) + line('M0 32V50', fill, 4),
    x, y + cord + 34 * size, size,
  )

export const snow = (random: Random, width: number, height: number, count: number): string =>
  Array.from({ length: count }, () => dot(random.between(20, width - 20), random.between(20, height), random.between(2, 5.5), '#ffffff', 0.85)).join('')
