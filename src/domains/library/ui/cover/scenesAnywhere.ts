import { darker, lighter, mix } from './colour'
import { flower, sprig } from './landThings'
import { circlePath, cut, dot, flat, line, n, placed } from './paper'
import type { Palette } from './moods'
import type { Random } from './random'
import { bird, hangingLantern } from './skyThings'

/** Scenes that suit every mood: a bough, a sea of fans, a nosegay. They keep two works of one mood from looking alike. */

interface Stage {
  random: Random
  palette: Palette
  x: number
  y: number
  depth: (share: number) => string
}

const leaf = 'M0 0C-15 -20 -16 -46 0 -70C16 -46 15 -20 0 0Z'

const bough = ({ random, palette, x, depth }: Stage): string => {
  const fromLeft = x > 300
  const wood = depth(0.95)
  const leaves = [depth(0.35), depth(0.55), palette.accent, palette.second]
  const twigs = Array.from({ length: 17 }, (_, i) => {
    const along = i / 16
    const [px, py] = [20 + along * 430, 560 - Math.sin(along * 2.2) * 96]
    const up = i % 2 ? -1 : 1
    return placed(cut(leaf, random.pick(leaves), 0.4) + line('M0 0V-46', wood, 2), px, py, random.between(0.8, 1.35), up * random.between(24, 74) + 30)
  }).join('')
  const whole =
    cut('M-40 560C80 520 190 440 470 478C330 470 210 520 130 566C60 600 0 610 -40 610Z', wood, 0.7) + cut('M170 500C220 440 260 400 330 372C280 420 250 460 232 492Z', wood, 0.5) + twigs +
    bird(random.between(270, 380), random.between(330, 380), random.between(0.95, 1.3), random.pick([palette.paper, palette.accent]), -6) + hangingLantern(random, random.between(170, 250), 504, random.between(50, 90), random.between(1, 1.25), palette.accent, palette.light)
  return (
    (fromLeft ? whole : `<g transform="translate(600 0) scale(-1 1)">${whole}</g>`) +
    placed(sprig(random, depth(0.8)), fromLeft ? 480 : 120, 810, 1.15, fromLeft ? -8 : 8) + placed(sprig(random, depth(1)), fromLeft ? 560 : 50, 820, 1.3, fromLeft ? -24 : 24)
  )
}

const fan = (cx: number, cy: number, colours: string[]) =>
  cut(circlePath(cx, cy, 74), colours[0], 0.5) + [58, 42, 26, 12].map((r, i) => dot(cx, cy, r, colours[(i + 1) % colours.length])).join('')

const fans = ({ random, palette, depth }: Stage): string => {
  const rows = Array.from({ length: 6 }, (_, row) => {
    const share = 0.1 + row * 0.17
    const tone = depth(Math.min(1, share))
    return Array.from({ length: 6 }, (_, i) => {
      const special = random.chance(0.12)
      const base = special ? palette.accent : tone
      return fan(-20 + i * 148 - (row % 2) * 74, 520 + row * 56, [base, lighter(base, 0.24), base, special ? palette.second : lighter(base, 0.4)])
    }).join('')
  })
  return bird(random.between(200, 300), 330, 1.5, palette.accent, -12) + bird(random.between(360, 440), 420, 0.8, palette.paper, -4) + rows.join('')
}

const vases = [
  'M226 596H374C366 630 396 664 396 704C396 754 356 780 300 780C244 780 204 754 204 704C204 664 234 630 226 596Z',
  'M214 610H386L362 770Q300 786 238 770Z',
  'M250 590H350V626C404 640 420 690 404 730C392 764 350 780 300 780C250 780 208 764 196 730C180 690 196 640 250 626Z',
]

const nosegay = ({ random, palette, depth }: Stage): string => {
  const stems = [-34, -22, -11, 0, 11, 22, 34].map((turn, i) =>
    placed(
      i % 2 ? sprig(random, mix(depth(0.6), '#4f8a5b', 0.35)) : flower(random, depth(0.9), [palette.accent, palette.paper, palette.second][(i / 2) % 3], i % 4 ? palette.accent : palette.second),
      300 + turn * 1.4, 610, i % 2 ? 1.25 : random.between(1.7, 2.3), turn,
    ),
  )
  const vase = random.pick(vases)
  const glaze = random.pick([darker(palette.paper, 0.06), palette.accent, depth(0.45)])
  const [dark, light] = glaze === palette.accent ? [palette.paper, palette.second] : [palette.accent, palette.second]
  return (
    cut(`M-40 716Q300 ${n(random.between(690, 706))} 640 716V840H-40Z`, depth(0.75)) + stems.join('') + cut(vase, glaze, 0.9) +
    [0, 1, 2].map((row) => Array.from({ length: 7 - row }, (_, i) => flat(`M${n(228 + row * 11 + i * 24)} ${676 + row * 26}l12 -16l12 16l-12 16z`, row % 2 ? light : dark, 0.85)).join('')).join('')
  )
}

export const scenesAnywhere: ((stage: Stage) => string)[] = [bough, fans, nosegay]
