import { mix } from './colour'
import { cut, dot, flat, placed } from './paper'
import type { Random } from './random'

const sheet = 'M-30 -30H630V830H-30Z'

/** Windows cut into the front sheet, through which the scene is seen. */
const windows = {
  arch: 'M52 748V300C52 150 160 52 300 52C440 52 548 150 548 300V748Z',
  rectangle: 'M62 46H538Q554 46 554 62V738Q554 754 538 754H62Q46 754 46 738V62Q46 46 62 46Z',
  ogee: 'M52 748V330C52 210 210 190 300 52C390 190 548 210 548 330V748Z',
  cornered: 'M112 46H488Q490 110 554 112V688Q490 690 488 754H112Q110 690 46 688V112Q110 110 112 46Z',
  oval: 'M300 44C470 44 556 200 556 400C556 600 470 756 300 756C130 756 44 600 44 400C44 200 130 44 300 44Z',
  thin: 'M26 26H574V774H26Z',
} as const

export type FrameShape = keyof typeof windows

export const frameShapes = Object.keys(windows) as FrameShape[]

const cornerSpots: Record<FrameShape, [number, number, number][]> = {
  arch: [[66, 66, 0], [534, 66, 90]],
  rectangle: [],
  ogee: [[88, 92, 0], [512, 92, 90]],
  cornered: [[64, 64, 0], [536, 64, 90], [536, 736, 180], [64, 736, 270]],
  oval: [[66, 66, 0], [534, 66, 90], [534, 734, 180], [66, 734, 270]],
  thin: [],
}

const ornaments = [
  (colour: string) => flat('M0 -24C10 -8 10 8 0 24C-10 8 -10 -8 0 -24Z', colour) + placed(flat('M0 -24C10 -8 10 8 0 24C-10 8 -10 -8 0 -24Z', colour), 0, 0, 1, 90),
  (colour: string) => [0, 60, 120, 180, 240, 300].map((turn) => placed(flat('M0 -5C9 -12 9 -22 0 -28C-9 -22 -9 -12 0 -5Z', colour), 0, 0, 0.9, turn)).join(''),
  (colour: string) => dot(0, 0, 9, colour) + [45, 135, 225, 315].map((turn) => placed(dot(0, -20, 4.5, colour), 0, 0, 1, turn)).join(''),
  (colour: string) => placed(flat('M0 22C-20 12 -24 -10 -14 -24C0 -18 12 -2 0 22Z', colour) + flat('M0 22C20 12 24 -10 14 -24C8 -14 2 4 0 22Z', colour), 0, 0, 0.9, 135),
]

/** The front sheet. One author's books share its shape, so that they stand together on a shelf. */
export const frame = (random: Random, shape: FrameShape, paper: string, accent: string): string => {
  const ornament = random.pick(ornaments)(mix(paper, accent, 0.55))
  const pinholes =
    shape === 'rectangle'
      ? Array.from({ length: 15 }, (_, i) => dot(62 + i * 34, 23, 3.2, mix(paper, accent, 0.5)) + dot(62 + i * 34, 777, 3.2, mix(paper, accent, 0.5))).join('')
      : ''
  return (
    cut(`${sheet}${windows[shape]}`, paper, 1.3) +
    `<path d="${windows[shape]}" fill="none" stroke="#ffffff" stroke-opacity="0.5" stroke-width="2"/>` +
    cornerSpots[shape].map(([x, y, turn]) => placed(ornament, x, y, shape === 'cornered' ? 0.8 : 1, turn)).join('') + pinholes
  )
}
