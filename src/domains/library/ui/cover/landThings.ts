import { darker, lighter, mix } from './colour'
import { circlePath, cut, dot, flat, line, mirrored, n, placed, polygon } from './paper'
import type { Random } from './random'

/** What stands on the land or the water. Every drawing has its foot at 0, 0 and is placed by its caller. */

/** With its lamp out it throws no beam. */
export const lighthouse = (wall: string, band: string, light: string, isLit = true): string =>
  (isLit ? beam(light) : '') +
  cut('M-34 0L-22 -190H22L34 0Z', wall, 0.8) +
  flat('M-31.2 -44L-28.4 -88H28.4L31.2 -44Z', band) + flat('M-25.8 -130L-23 -174H23L25.8 -130Z', band) +
  cut('M-32 -190H32V-202H-32Z', darker(band, 0.3), 0.4) + flat('M-17 -202H17V-234H-17Z', light) +
  line('M0 -202V-234M-17 -202V-234M17 -202V-234', darker(band, 0.3), 3) +
  cut('M-25 -232Q0 -272 25 -232Z', band, 0.4) + flat('M-9 0V-26Q0 -36 9 -26V0Z', darker(band, 0.4))

const beam = (light: string) =>
  flat(polygon([[0, -220], [-420, -300], [-420, -170]]), light, 0.22) + flat(polygon([[0, -220], [420, -280], [420, -150]]), light, 0.16)

export const sailBoat = (hull: string, sail: string, second: string): string =>
  line('M0 -14V-170', darker(hull, 0.35), 5) +
  cut('M8 -164C66 -126 82 -74 84 -30H8Z', sail, 0.6) + cut('M-8 -142C-44 -104 -56 -64 -60 -30H-8Z', second, 0.6) +
  cut('M-88 -18H92C84 8 66 22 46 24H-46C-66 20 -80 6 -88 -18Z', hull, 0.7) + flat('M-83 -6H88L84 2H-79Z', lighter(hull, 0.3))

export const house = (wall: string, roof: string, light: string, door: string): string =>
  flat('M34 -150H54V-96H34Z', darker(roof, 0.2)) + cut('M-58 0V-88H58V0Z', wall, 0.7) +
  cut('M-74 -84L0 -156L74 -84Z', roof, 0.6) + flat('M-38 -62H-12V-34H-38Z', light) + flat('M14 0V-52Q28 -66 42 -52V0Z', door) +
  line('M-25 -62V-34M-38 -48H-12', wall, 3) + flat(circlePath(0, -110, 10), light)

export const tower = (wall: string, roof: string, light: string): string =>
  cut('M-40 0V-220H40V0Z', wall, 0.8) + cut('M-50 -220V-244H-30V-232H-12V-244H12V-232H30V-244H50V-220Z', darker(wall, 0.12), 0.5) +
  cut('M-36 -244L0 -328L36 -244Z', roof, 0.6) + line('M0 -328V-356', darker(roof, 0.3), 4) + flat('M0 -356L30 -346L0 -336Z', light) +
  cut(circlePath(0, -172, 26), lighter(wall, 0.55), 0.4) + line('M0 -172V-190M0 -172L12 -164', darker(wall, 0.6), 4) +
  flat('M-9 -100V-122Q0 -134 9 -122V-100Z', light) + flat('M-14 0V-40Q0 -58 14 -40V0Z', darker(wall, 0.45))

export const roundTree = (random: Random, trunk: string, leaf: string): string => {
  const crown = [[0, -150, 64], [-46, -112, 46], [46, -114, 48], [0, -96, 50]]
  return (
    cut('M-11 0C-6 -40 -8 -70 -4 -104H5C8 -70 6 -40 12 0Z', trunk, 0.6) +
    crown.map(([x, y, r], i) => cut(circlePath(x, y, r * random.between(0.9, 1.08)), mix(leaf, '#fff6dd', i * 0.055), 0.6)).join('') +
    Array.from({ length: 9 }, () => dot(random.between(-58, 58), random.between(-190, -86), random.between(3, 6), lighter(leaf, 0.32))).join('')
  )
}

export const palm = (random: Random, trunk: string, leaf: string): string => {
  const lean = random.between(-26, 26)
  const fronds = [-168, -142, -112, -80, -46, -16, 10].map((angle, i) =>
    placed(cut('M0 0C30 -34 76 -36 118 6C84 -8 60 -6 44 2C30 8 14 8 0 0Z', i % 2 ? leaf : lighter(leaf, 0.12), 0.4), lean, -196, random.between(0.85, 1.05), angle + 20),
  )
  return (
    cut(`M-11 0C-6 -70 ${n(lean - 12)} -130 ${n(lean - 6)} -196H${n(lean + 7)}C${n(lean + 2)} -130 8 -70 12 0Z`, trunk, 0.6) +
    fronds.join('') + dot(lean - 9, -186, 8, '#c46a3a') + dot(lean + 8, -184, 8, '#b55c33')
  )
}

const leafSprig = (leaf: string, pairs: number, length: number) => {
  const stem = line(`M0 0Q8 ${n(-length / 2)} 0 ${n(-length)}`, darker(leaf, 0.2), 4)
  const blades = Array.from({ length: pairs }, (_, i) => {
    const at = -length * (0.22 + (0.74 * i) / pairs)
    const size = 1 - (i / pairs) * 0.5
    const blade = 'M0 0C14 -30 44 -38 70 -32C62 -8 34 8 0 0Z'
    return placed(cut(blade, mix(leaf, '#fff6dd', (i % 3) * 0.06), 0.35), 3, at, size) + placed(mirrored(cut(blade, darker(leaf, 0.07), 0.35), 0), 3, at, size)
  })
  return stem + blades.join('') + placed(cut('M0 6C-14 -14 -8 -40 0 -52C8 -40 14 -14 0 6Z', leaf, 0.35), 0, -length)
}

/** A sprig of leaves that grows up from 0, 0. */
export const sprig = (random: Random, leaf: string): string => leafSprig(leaf, random.whole(4, 6), random.between(150, 230))

export const flower = (random: Random, stem: string, petal: string, heart: string): string => {
  const tall = random.between(70, 150)
  const petals = random.whole(5, 7)
  return (
    line(`M0 0Q${n(random.between(-16, 16))} ${n(-tall / 2)} 0 ${n(-tall)}`, stem, 5) +
    placed(flat('M0 0C10 -20 30 -26 46 -22C40 -6 22 6 0 0Z', stem), 0, -tall * 0.35) +
    placed(
      Array.from({ length: petals }, (_, i) => placed(cut('M0 0C-18 -12 -14 -38 0 -42C14 -38 18 -12 0 0Z', petal, 0.3), 0, 0, 1, (360 / petals) * i)).join('') + dot(0, 0, 11, heart),
      0, -tall, random.between(0.7, 1.1),
    )
  )
}

export const grass = (random: Random, width: number, y: number, colour: string, count: number): string =>
  Array.from({ length: count }, () => {
    const [x, tall] = [random.between(-10, width + 10), random.between(46, 130)]
    const bend = random.between(-40, 40)
    return flat(`M${n(x - 5)} ${y}Q${n(x + bend * 0.2)} ${n(y - tall * 0.6)} ${n(x + bend)} ${n(y - tall)}Q${n(x + bend * 0.3 + 5)} ${n(y - tall * 0.5)} ${n(x + 5)} ${y}Z`, mix(colour, '#fff6dd', random.between(0, 0.16)))
  }).join('')
