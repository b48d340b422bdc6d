import { darker, mix } from '../../ui/cover/colour'
import { circlePath, cut, dot, flat, line, placed } from '../../ui/cover/paper'

/** People of paper. Each stands with its feet at 0, 0, looks to the right and is about 190 high. */

export interface Look {
  skin: string
  hair: string
  coat: string
  legs: string
  hairStyle: 'bob' | 'plaits' | 'curls' | 'short' | 'scarf' | 'cap'
  extra?: string
}

export type Pose = 'stand' | 'wave' | 'reach' | 'sleep'

const face = (skin: string, asleep: boolean) =>
  cut(circlePath(0, -136, 34), skin, 0.4) +
  (asleep
    ? line('M-2 -136q5 5 10 0M18 -136q5 5 9 0', '#33261f', 3)
    : dot(4, -138, 3.6, '#33261f') + dot(22, -138, 3.6, '#33261f')) +
  dot(-4, -125, 6, '#e2735a', 0.45) + dot(26, -125, 5, '#e2735a', 0.45) + line('M8 -122q6 6 13 0', '#8a3f2f', 2.6)

const hairOf = ({ hair, hairStyle, extra }: Look) => {
  const top = flat('M-37 -134C-42 -180 38 -184 34 -146C20 -156 -2 -158 -14 -150C-20 -144 -22 -136 -24 -124Q-34 -122 -37 -134Z', hair)
  const tie = extra ?? '#d1583f'
  if (hairStyle === 'plaits') return top + flat('M-30 -128C-48 -112 -50 -84 -42 -66C-30 -74 -24 -96 -22 -122Z', hair) + flat('M-48 -78h14v9h-14z', tie)
  if (hairStyle === 'curls') return [[-30, -146, 15], [-20, -166, 16], [0, -173, 17], [20, -166, 15], [-34, -124, 12]].map(([x, y, r]) => dot(x, y, r, hair)).join('') + top
  if (hairStyle === 'bob') return top + flat('M-36 -140C-44 -116 -42 -100 -34 -96C-22 -96 -18 -108 -18 -126Z', hair)
  if (hairStyle === 'cap') return top + flat('M-38 -146C-40 -186 36 -188 36 -150L54 -146Q48 -140 34 -142L-38 -142Z', tie)
  if (hairStyle === 'scarf')
    return cut('M-40 -120C-50 -184 40 -192 37 -150C22 -164 -8 -164 -16 -140C-20 -120 -10 -104 6 -98C-10 -88 -46 -84 -48 -96C-46 -106 -42 -112 -40 -120Z', tie, 0.4)
  return top
}

const upper = (look: Look, pose: Pose): string => {
  const sleeve = darker(look.coat, 0.1)
  const far = pose === 'reach' ? 'M14 -88Q48 -100 70 -118' : 'M16 -86Q34 -66 36 -46'
  const near = pose === 'wave' ? 'M-14 -88Q-44 -112 -50 -150' : pose === 'reach' ? 'M-6 -86Q34 -92 62 -104' : 'M-14 -88Q-34 -68 -34 -46'
  const hand = pose === 'wave' ? [-50, -154] : pose === 'reach' ? [65, -106] : [-34, -42]
  const farHand = pose === 'reach' ? [73, -120] : [36, -42]
  return (
    line(far, sleeve, 15) + dot(farHand[0], farHand[1], 8, look.skin) +
    cut('M-20 -104H20C28 -78 36 -50 40 -22Q0 -12 -40 -22C-36 -50 -28 -78 -20 -104Z', look.coat, 0.5) +
    flat('M-38.5 -36Q0 -26 38 -36L40 -22Q0 -12 -40 -22Z', darker(look.coat, 0.16)) + dot(2, -84, 3.4, mix(look.coat, '#fff6dd', 0.6)) + dot(3, -64, 3.4, mix(look.coat, '#fff6dd', 0.6)) +
    line(near, sleeve, 15) + dot(hand[0], hand[1], 8.5, look.skin) + face(look.skin, pose === 'sleep') + hairOf(look)
  )
}

export const person = (look: Look, pose: Pose = 'stand'): string =>
  line('M-12 -8V-30M14 -8V-30', look.legs, 13) + flat('M-22 0q0 -13 14 -13h4v13zM4 0q0 -13 14 -13h8q8 4 6 13z', darker(look.legs, 0.45)) + upper(look, pose)

/** Without legs, to sit in a boat or behind a sill; the hem lies at 0, 0. */
export const seated = (look: Look, pose: Pose = 'stand'): string => placed(upper(look, pose), 0, 20)

/** A grey beard, under any look. */
export const beard = (colour: string): string =>
  flat('M-26 -132C-30 -96 -6 -82 12 -86C32 -92 36 -112 32 -126C24 -118 18 -120 12 -124C0 -116 -14 -120 -26 -132Z', colour) + line('M10 -117q5 4 10 0', '#8a3f2f', 2.4)
