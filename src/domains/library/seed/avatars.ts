import { darker, lighter } from '../ui/cover/colour'
import { blob, circlePath, cut, dot, flat, line, picture, type Point } from '../ui/cover/paper'
import { randomFrom, type Random } from '../ui/cover/random'

interface Features {
  skin: string
  hair: string
  clothes: string
  backdrop: string
  style: 'bun' | 'short' | 'afro' | 'long' | 'grey' | 'scarf'
  glasses?: boolean
  beard?: boolean
}

const features: Record<string, Features> = {
  'maren-fjord': { skin: '#f2cdae', hair: '#d9b46a', clothes: '#2f5a78', backdrop: '#8fb7bf', style: 'long' },
  'arun-brass': { skin: '#a86f48', hair: '#2c2422', clothes: '#b5713a', backdrop: '#e9c98f', style: 'short', glasses: true, beard: true },
  'adaeze-market': { skin: '#7a4a32', hair: '#241a18', clothes: '#c8472f', backdrop: '#f0c26b', style: 'afro' },
  'solene-granit': { skin: '#eec3a2', hair: '#8c3f2a', clothes: '#3d5b4b', backdrop: '#b9cbb2', style: 'bun', glasses: true },
  'tomas-pampa': { skin: '#d9a57c', hair: '#cfc8bb', clothes: '#5b4a66', backdrop: '#d8a98a', style: 'grey', beard: true },
  'salma-saffron': { skin: '#d19a6d', hair: '#33231f', clothes: '#d98a3a', backdrop: '#f2d39a', style: 'scarf' },
}

const guess = (random: Random): Features => ({
  skin: random.pick(['#f2cdae', '#d9a57c', '#a86f48', '#7a4a32']),
  hair: random.pick(['#2c2422', '#8c3f2a', '#d9b46a', '#cfc8bb']),
  clothes: random.pick(['#2f5a78', '#b5713a', '#c8472f', '#3d5b4b', '#5b4a66', '#2f7d7a']),
  backdrop: random.pick(['#8fb7bf', '#e9c98f', '#f0c26b', '#b9cbb2', '#d8a98a']),
  style: random.pick(['bun', 'short', 'afro', 'long'] as const),
  glasses: random.chance(0.3),
})

const behind = ({ style, hair }: Features) => {
  if (style === 'long') return cut('M112 200C96 110 304 110 288 200C296 260 300 300 284 330H116C100 300 104 260 112 200Z', hair, 0.6)
  if (style === 'afro') return [[200, 120, 70], [140, 150, 52], [260, 150, 52], [128, 200, 40], [272, 200, 40]].map(([x, y, r]) => cut(circlePath(x, y, r), hair, 0.4)).join('')
  if (style === 'bun') return cut(circlePath(200, 112, 38), hair, 0.6)
  if (style === 'scarf') return cut('M104 214C92 96 308 96 296 214C304 270 290 320 268 344H132C110 320 96 270 104 214Z', '#2f7d7a', 0.6)
  return ''
}

const infront = ({ style, hair }: Features) => {
  if (style === 'long' || style === 'bun') return flat('M128 196C118 110 282 110 272 196C262 168 232 156 196 150C176 166 148 172 128 196Z', hair)
  if (style === 'afro') return flat('M134 178C140 130 260 130 266 178C240 156 160 156 134 178Z', hair)
  if (style === 'scarf') return flat('M132 190C136 140 264 140 268 190C250 160 226 158 200 170C180 158 150 160 132 190Z', hair) + flat('M118 216C108 108 292 108 282 216C276 164 244 142 200 142C156 142 124 164 118 216Z', '#3b918c') + line('M152 134Q200 112 248 134', '#246662', 4)
  return flat('M128 190C116 108 230 92 262 130C280 144 278 172 272 192C264 168 250 158 230 156C196 162 160 152 142 160C132 168 130 178 128 190Z', hair)
}

/**
 * A drawn portrait for an author, 400 x 400, to be shown round or square. The same seed gives the same person; a seed
 * that nobody has drawn by hand gives one made from its letters.
 */
export const drawAvatar = (seed: string): string => {
  const random = randomFrom(seed)
  const f = features[seed] ?? guess(random)
  const rings = [190, 150, 112].map((r, i) => {
    const points: Point[] = Array.from({ length: 9 }, (_, k) => {
      const at = r * random.between(0.95, 1.06)
      return [200 + Math.cos((k / 9) * Math.PI * 2) * at, 176 + Math.sin((k / 9) * Math.PI * 2) * at]
    })
    return cut(blob(points), lighter(f.backdrop, 0.2 + i * 0.2), 0.7)
  })
  const glasses = f.glasses
    ? `<g fill="none" stroke="#4a3428" stroke-width="5"><circle cx="172" cy="206" r="21"/><circle cx="230" cy="206" r="21"/><path d="M193 204q8 -6 16 0"/></g>`
    : ''
  return picture(
    400, 400,
    flat('M-10 -10H410V410H-10Z', f.backdrop) + rings.join('') + behind(f) +
      cut('M70 420C72 330 130 300 200 300C270 300 328 330 330 420Z', f.clothes, 0.8) + flat('M176 262H224V304Q200 328 176 304Z', darker(f.skin, 0.12)) +
      flat('M150 304Q200 352 250 304L262 310Q200 378 138 310Z', lighter(f.clothes, 0.3)) +
      cut('M126 200C126 130 276 130 276 200C276 258 238 288 201 288C164 288 126 258 126 200Z', f.skin, 0.5) +
      dot(150, 228, 14, '#e2735a', 0.32) + dot(252, 228, 14, '#e2735a', 0.32) +
      (f.beard ? flat('M127 208C128 276 168 298 201 298C236 298 274 274 275 208C266 238 244 240 222 236Q201 228 180 236C160 240 136 238 127 208Z', f.hair) : '') +
      dot(172, 206, 6.5, '#2b211d') + dot(230, 206, 6.5, '#2b211d') +
      line('M160 184q12 -8 24 -2M218 182q12 -6 24 2', darker(f.hair, 0.2), 5) + line('M200 210q8 14 -4 18', darker(f.skin, 0.25), 4) + line('M182 252q19 16 38 0', f.beard ? '#f4ddc8' : '#8a3f2f', 5) +
      infront(f) + glasses,
  )
}
