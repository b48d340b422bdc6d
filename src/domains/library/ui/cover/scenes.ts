import { darker, lighter, mix } from './colour'
import { dunesEdge, firsEdge, hillsEdge, peaksEdge, roofsEdge, wavesEdge } from './landscape'
import { flower, grass, house, lighthouse, palm, roundTree, sailBoat, sprig, tower } from './landThings'
import type { Mood, Palette } from './moods'
import { cut, flat, placed } from './paper'
import type { Random } from './random'
import { scenesAnywhere } from './scenesAnywhere'
import { bird, cloud, crescent, flock, fullMoon, glowRings, hangingLantern, kite, snow, star, starField, sun } from './skyThings'

const width = 600
const foot = 830

interface Stage {
  random: Random
  palette: Palette
  /** Where the light stands. */
  x: number
  y: number
  /** Colour of a sheet; 0 is the farthest, 1 the nearest. */
  depth: (share: number) => string
}

const land = (y: number, swell: number) => ({ width, foot, y, swell })

/** Lit windows strewn over a row of roofs. */
const litWindows = (random: Random, from: number, to: number, count: number, light: string) =>
  Array.from({ length: count }, () => {
    const [x, y] = [random.between(50, 540), random.between(from, to)]
    return flat(`M${Math.round(x)} ${Math.round(y)}v-20q7 -8 14 0v20z`, light, random.pick([0.95, 0.75]))
  }).join('')

const corners = (s: Stage, colour: string) =>
  placed(sprig(s.random, colour), 96, 800, 1.1, s.random.between(-16, 6)) + placed(sprig(s.random, darker(colour, 0.12)), 520, 810, 1, s.random.between(-4, 20)) +
  placed(sprig(s.random, lighter(colour, 0.1)), 40, 770, 0.85, s.random.between(10, 28))

/** The side of the sky where the light is not. */
const away = (s: Stage) => (s.x > 300 ? 190 : 400)

const leafGreen = (s: Stage) => mix('#4f8a5b', s.depth(0.8), 0.35)

const aloft = (s: Stage, colour: string) =>
  s.random.pick([
    () => flock(s.random, s.random.between(220, 420), s.random.between(130, 260), s.random.whole(3, 7), colour),
    () => bird(away(s) + s.random.between(-30, 30), s.random.between(170, 240), s.random.between(1, 1.4), s.palette.accent, s.random.between(-14, 10)),
    () => cloud(s.random.between(150, 250), s.random.between(200, 300), 0.8, lighter(s.palette.glow, 0.45)) + cloud(s.random.between(400, 470), s.random.between(130, 190), 0.6, lighter(s.palette.glow, 0.35)),
    () => bird(away(s), 170, 0.9, s.depth(0.75), -8) + bird(away(s) + 50, 250, 0.6, s.palette.accent, -4),
  ])()

const scenes: Record<Mood, ((s: Stage) => string)[]> = {
  sea: [
    (s) =>
      aloft(s, s.depth(0.9)) + cut(hillsEdge(s.random, land(480, 26)), s.depth(0.05)) + cut(wavesEdge(s.random, land(530, 22), 96), s.depth(0.25)) +
      placed(sailBoat(s.palette.accent, s.palette.paper, s.palette.second), s.random.between(230, 380), 590, s.random.between(1, 1.3), s.random.between(-6, 4)) +
      [0.45, 0.68, 0.9].map((share, i) => cut(wavesEdge(s.random, land(598 + i * 62, 24 + i * 6), 100 + i * 22), s.depth(share))).join(''),
    (s) =>
      aloft(s, s.depth(0.9)) + cut(wavesEdge(s.random, land(520, 18), 80), s.depth(0.12)) + cut(wavesEdge(s.random, land(570, 22), 92), s.depth(0.32)) +
      placed(lighthouse(s.palette.paper, s.palette.accent, s.palette.light), s.x > 300 ? 128 : 472, 590, 1.15) +
      cut(`M${s.x > 300 ? -40 : 640} 560C${s.x > 300 ? '60 540 180 560 250 640' : '540 540 420 560 350 640'}V840H${s.x > 300 ? -40 : 640}Z`, s.depth(0.75)) +
      [0.55, 0.78, 0.95].map((share, i) => cut(wavesEdge(s.random, land(634 + i * 54, 24 + i * 6), 104 + i * 22), s.depth(share))).join(''),
  ],
  night: [
    (s) =>
      starField(s.random, width, 460, 34, s.palette.light) + cut(hillsEdge(s.random, land(520, 36)), s.depth(0.15)) + cut(roofsEdge(s.random, land(600, 22)), s.depth(0.5)) +
      litWindows(s.random, 640, 680, 7, s.palette.second) + cut(roofsEdge(s.random, land(700, 20)), s.depth(0.85)) + litWindows(s.random, 740, 760, 5, s.palette.second),
    (s) =>
      starField(s.random, width, 420, 30, s.palette.light) + cut(hillsEdge(s.random, land(480, 50)), s.depth(0.1)) + cut(firsEdge(s.random, land(580, 10), 110), s.depth(0.4)) +
      cut(hillsEdge(s.random, land(620, 26)), s.depth(0.62)) + placed(house(s.palette.paper, s.palette.accent, s.palette.second, s.depth(0.9)), s.random.between(220, 390), 650, 1) +
      cut(hillsEdge(s.random, land(690, 24)), s.depth(0.85)) + corners(s, s.depth(0.98)),
  ],
  woods: [
    (s) =>
      aloft(s, s.depth(0.9)) + cut(peaksEdge(s.random, land(430, 70)), s.depth(0.02)) +
      [0.2, 0.45, 0.7].map((share, i) => cut(firsEdge(s.random, land(520 + i * 70, 10), 110 + i * 46), s.depth(share))).join('') +
      cut(hillsEdge(s.random, land(720, 18)), s.depth(0.88)) + corners(s, s.palette.accent),
    (s) =>
      cut(hillsEdge(s.random, land(450, 30)), s.depth(0.05)) + cut(firsEdge(s.random, land(540, 10), 120), s.depth(0.25)) + cut(hillsEdge(s.random, land(580, 24)), s.depth(0.42)) +
      s.random.pick([[150, 300, 450], [170, 430], [220, 330, 480]]).map((x, i) => placed(roundTree(s.random, s.depth(1), s.random.pick([s.palette.accent, s.palette.second, s.depth(0.55)])), x, 640 + i * 5, s.random.between(0.9, 1.6))).join('') +
      cut(hillsEdge(s.random, land(660, 20)), s.depth(0.7)) + cut(hillsEdge(s.random, land(724, 20)), s.depth(0.9)) + grass(s.random, width, 810, s.depth(1), 34),
  ],
  hills: [
    (s) =>
      aloft(s, s.depth(0.8)) + [0.02, 0.2, 0.4].map((share, i) => cut(hillsEdge(s.random, land(430 + i * 66, 40)), s.depth(share))).join('') +
      placed(house(s.palette.paper, s.palette.accent, s.palette.second, s.depth(0.9)), s.random.between(190, 410), 610, 0.95) +
      cut(hillsEdge(s.random, land(630, 30), 3), s.depth(0.65)) + cut(hillsEdge(s.random, land(700, 26)), s.depth(0.88)) + corners(s, s.palette.second),
    (s) =>
      cut(peaksEdge(s.random, land(420, 110), 3), s.depth(0.05)) + aloft(s, s.depth(0.9)) + cut(hillsEdge(s.random, land(510, 34)), s.depth(0.25)) +
      placed(roundTree(s.random, s.depth(1), s.palette.accent), s.random.between(200, 400), 590, 1.3) +
      [0.5, 0.72, 0.92].map((share, i) => cut(hillsEdge(s.random, land(590 + i * 62, 26)), s.depth(share))).join('') + grass(s.random, width, 812, s.depth(1), 24),
  ],
  town: [
    (s) =>
      aloft(s, s.depth(0.9)) + cut(roofsEdge(s.random, land(500, 26)), s.depth(0.08)) + cut(roofsEdge(s.random, land(570, 24)), s.depth(0.34)) +
      placed(tower(s.palette.paper, s.palette.accent, s.palette.second), s.random.between(200, 400), 720, 1.2) +
      litWindows(s.random, 650, 675, 6, s.palette.second) + cut(roofsEdge(s.random, land(664, 20)), s.depth(0.66)) + litWindows(s.random, 712, 724, 6, s.palette.light) + cut(roofsEdge(s.random, land(744, 14)), s.depth(0.95)),
    (s) =>
      cut(hillsEdge(s.random, land(470, 30)), s.depth(0.05)) + aloft(s, s.depth(0.9)) + cut(roofsEdge(s.random, land(560, 26)), s.depth(0.3)) +
      s.random.pick([[130, 300, 470], [190, 400], [120, 250, 380, 500]]).map((x, i) => placed(house(i === 1 ? lighter(s.palette.accent, 0.72) : s.palette.paper, i === 1 ? s.depth(0.75) : s.palette.accent, s.palette.second, s.depth(0.9)), x + s.random.between(-14, 14), 690 - (i % 2) * 16, 1.2 + (i % 2) * 0.16)).join('') +
      cut(hillsEdge(s.random, land(692, 12)), s.depth(0.8)) + corners(s, s.depth(1)),
  ],
  desert: [
    (s) =>
      aloft(s, s.depth(0.9)) + cut(peaksEdge(s.random, land(470, 50), 3), s.depth(0.04)) + [0.18, 0.38, 0.6].map((share, i) => cut(dunesEdge(s.random, land(540 + i * 62, 44)), s.depth(share))).join('') +
      placed(palm(s.random, s.depth(1), leafGreen(s)), s.random.between(180, 260), 700, 1.15) + placed(palm(s.random, s.depth(1), leafGreen(s)), s.random.between(330, 400), 690, 0.85) + cut(dunesEdge(s.random, land(716, 30)), s.depth(0.85)),
    (s) =>
      starField(s.random, width, 300, 14, s.palette.light) + [0.05, 0.25].map((share, i) => cut(dunesEdge(s.random, land(490 + i * 60, 46)), s.depth(share))).join('') +
      placed(tower(lighter(s.depth(0.35), 0.35), s.palette.second, s.palette.light), 400, 640, 0.9) + placed(house(s.palette.paper, s.palette.accent, s.palette.second, s.depth(1)), 285, 646, 0.9) +
      [0.5, 0.72, 0.92].map((share, i) => cut(dunesEdge(s.random, land(626 + i * 62, 36)), s.depth(share))).join(''),
    (s) =>
      flock(s.random, away(s), 200, 5, s.depth(0.9)) + cut(peaksEdge(s.random, land(480, 60), 4), s.depth(0.06)) + cut(dunesEdge(s.random, land(540, 40)), s.depth(0.2)) +
      cut(roofsEdge(s.random, land(590, 16)), lighter(s.depth(0.3), 0.5)) + litWindows(s.random, 626, 636, 7, s.depth(0.75)) + cut(roofsEdge(s.random, land(640, 14)), lighter(s.depth(0.45), 0.25)) + litWindows(s.random, 672, 680, 5, s.palette.second) +
      placed(palm(s.random, s.depth(1), leafGreen(s)), s.x > 300 ? 130 : 470, 720, 1.3) + [0.6, 0.85].map((share, i) => cut(dunesEdge(s.random, land(700 + i * 54, 26)), s.depth(share))).join(''),
  ],
  garden: [
    (s) =>
      aloft(s, s.depth(0.9)) + cut(hillsEdge(s.random, land(500, 30)), s.depth(0.08)) + cut(hillsEdge(s.random, land(570, 30)), s.depth(0.32)) + cut(hillsEdge(s.random, land(650, 26)), s.depth(0.6)) +
      Array.from({ length: 8 }, (_, i) => placed(flower(s.random, s.depth(0.85), i % 3 === 1 ? s.palette.second : i % 3 ? s.palette.paper : s.palette.accent, i % 3 === 1 ? s.palette.accent : s.palette.second), 70 + i * 66, 740 + s.random.between(-30, 10), s.random.between(1, 1.45))).join('') +
      grass(s.random, width, 812, s.depth(1), 40),
    (s) =>
      cut(hillsEdge(s.random, land(480, 30)), s.depth(0.05)) + placed(roundTree(s.random, s.depth(0.95), s.depth(0.55)), s.x > 300 ? 170 : 430, 640, 1.9) +
      bird(s.x > 300 ? 390 : 210, 400, 1.25, s.palette.accent, -10) + cut(hillsEdge(s.random, land(640, 22)), s.depth(0.5)) + cut(hillsEdge(s.random, land(706, 20)), s.depth(0.78)) +
      Array.from({ length: 5 }, (_, i) => placed(flower(s.random, s.depth(1), i % 2 ? s.palette.second : s.palette.paper, s.palette.accent), 90 + i * 106, 790, 1.2)).join(''),
  ],
  wind: [
    (s) =>
      cloud(140, 250, 0.8, lighter(s.palette.glow, 0.5)) + cloud(450, 360, 0.6, lighter(s.palette.glow, 0.4)) + [0.05, 0.25].map((share, i) => cut(hillsEdge(s.random, land(520 + i * 60, 40)), s.depth(share))).join('') +
      kite(s.random.between(220, 380), s.random.between(250, 330), 1.25, s.palette.accent, s.palette.second) + [0.5, 0.75, 0.95].map((share, i) => cut(hillsEdge(s.random, land(626 + i * 60, 30)), s.depth(share))).join('') + grass(s.random, width, 812, s.depth(1), 30),
    (s) =>
      flock(s.random, 380, 160, 7, s.depth(0.85)) + bird(away(s), 340, s.random.between(1.4, 1.9), s.palette.accent, s.random.between(-18, 4)) + bird(s.random.between(200, 420), 460, 0.9, s.depth(0.6), -6) + cut(hillsEdge(s.random, land(540, 36)), s.depth(0.15)) +
      [0.4, 0.65, 0.9].map((share, i) => cut(wavesEdge(s.random, land(610 + i * 62, 24), 150), s.depth(share))).join(''),
  ],
  plain: [
    (s) =>
      aloft(s, s.depth(0.95)) + cut(hillsEdge(s.random, land(560, 10), 3), s.depth(0.12)) + placed(lighthouse(s.palette.paper, s.palette.accent, s.palette.light), s.random.between(230, 370), 600, 1.2) +
      [0.32, 0.56, 0.8].map((share, i) => cut(hillsEdge(s.random, land(590 + i * 62, 16), 3), s.depth(share))).join('') + grass(s.random, width, 812, s.depth(1), 60),
    (s) =>
      aloft(s, s.depth(0.95)) + cut(hillsEdge(s.random, land(540, 12), 3), s.depth(0.12)) + placed(roundTree(s.random, s.depth(1), s.depth(0.5)), 420, 620, 1.1) +
      placed(house(s.palette.paper, s.palette.accent, s.palette.second, s.depth(1)), s.random.between(170, 260), 636, 1.1) +
      [0.36, 0.6, 0.84].map((share, i) => cut(hillsEdge(s.random, land(624 + i * 58, 14), 3), s.depth(share))).join('') + grass(s.random, width, 812, s.depth(1), 50),
  ],
  lantern: [
    (s) =>
      starField(s.random, width, 380, 16, s.palette.light) + cut(roofsEdge(s.random, land(590, 22)), s.depth(0.3)) + litWindows(s.random, 640, 670, 6, s.palette.second) +
      cut(roofsEdge(s.random, land(680, 18)), s.depth(0.65)) + cut(hillsEdge(s.random, land(760, 12)), s.depth(0.95)) +
      [120, 232, 350, 472].map((x, i) => hangingLantern(s.random, x, -20, s.random.between(170, 300) + (i % 2) * 100, s.random.between(1, 1.5), i % 2 ? s.palette.accent : mix(s.palette.accent, s.palette.second, 0.55), s.palette.light)).join(''),
    (s) =>
      starField(s.random, width, 380, 18, s.palette.light) + cut(hillsEdge(s.random, land(520, 34)), s.depth(0.12)) + placed(house(lighter(s.depth(0.3), 0.5), s.palette.accent, s.palette.light, s.depth(0.9)), 300, 650, 1.5) +
      cut(hillsEdge(s.random, land(650, 18)), s.depth(0.6)) + hangingLantern(s.random, 150, -20, s.random.between(240, 330), 1.3, s.palette.accent, s.palette.light) +
      hangingLantern(s.random, 460, -20, s.random.between(170, 280), 1.1, s.palette.second, s.palette.light) + cut(hillsEdge(s.random, land(720, 20)), s.depth(0.85)) + corners(s, s.depth(1)),
  ],
  snow: [
    (s) =>
      cut(peaksEdge(s.random, land(450, 90), 3), lighter(s.depth(0.2), 0.3)) + cut(firsEdge(s.random, land(560, 10), 110), s.depth(0.55)) + cut(hillsEdge(s.random, land(590, 24)), '#eef2f2') +
      placed(house(s.palette.accent, s.palette.paper, s.palette.second, s.depth(0.9)), s.random.between(210, 390), 640, 1.1) + cut(hillsEdge(s.random, land(650, 20)), '#e2e9ee') +
      cut(firsEdge(s.random, land(780, 8), 130), s.depth(0.85)) + snow(s.random, width, 760, 70),
    (s) =>
      starField(s.random, width, 300, 10, s.palette.light) + cut(hillsEdge(s.random, land(500, 40)), lighter(s.depth(0.15), 0.3)) + cut(hillsEdge(s.random, land(580, 30)), '#dfe7ec') +
      placed(roundTree(s.random, s.depth(1), s.palette.paper), 200, 660, 1.2) + bird(390, 400, 1.2, s.palette.accent, -8) + cut(hillsEdge(s.random, land(660, 22)), '#f1f4f3') + cut(firsEdge(s.random, land(790, 8), 110), s.depth(0.7)) + snow(s.random, width, 760, 60),
  ],
}

const lights = (s: Stage, mood: Mood) => {
  const dark = mood === 'night' || mood === 'lantern'
  const r = s.random.between(44, 74)
  const kind = dark ? s.random.pick(['full', 'crescent', 'crescent'] as const) : s.random.pick(['sun', 'sun', 'full'] as const)
  if (kind === 'crescent') return crescent(s.x, s.y, r, s.palette.light) + star(s.x + r * 0.5, s.y - r * 0.1, 12, s.palette.light)
  return kind === 'full' ? fullMoon(s.x, s.y, r, s.palette.light) : sun(s.x, s.y, r, s.palette.light)
}

/** What is seen through the window of a cover: the air, the light and one of the scenes of the mood. */
export const scene = (random: Random, mood: Mood, palette: Palette): string => {
  const stage: Stage = {
    random,
    palette,
    x: random.pick([random.between(170, 250), random.between(340, 430)]),
    y: random.between(190, 300),
    depth: (share) => mix(palette.far, palette.near, share),
  }
  return (
    flat('M-10 -10H610V810H-10Z', palette.sky) + glowRings(random, stage.x, stage.y, palette.sky, palette.glow, random.between(400, 500)) +
    lights(stage, mood) + random.pick([...scenes[mood], ...scenes[mood], random.pick(scenesAnywhere)])(stage)
  )
}
