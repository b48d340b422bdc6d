import { curveThrough, n, polygon, type Point } from './paper'
import type { Random } from './random'

/** Edges of land and water, from the left to the right of a picture, closed along its foot. */

interface Land {
  width: number
  /** Where the sheet ends below. */
  foot: number
  /** The mean height of the edge. */
  y: number
  /** How far it goes up and down. */
  swell: number
}

const closed = (edge: string, { width, foot }: Land) => `${edge}L${width + 40} ${foot}L-40 ${foot}Z`

export const hillsEdge = (random: Random, land: Land, bends = 4): string => {
  const points: Point[] = Array.from({ length: bends + 1 }, (_, i) => [
    -40 + ((land.width + 80) * i) / bends,
    land.y + random.between(-1, 1) * land.swell,
  ])
  return closed(curveThrough(points), land)
}

/** Dunes: long windward slopes, and crests that fall off short. */
export const dunesEdge = (random: Random, land: Land): string => {
  let x = -60
  let edge = `M${x} ${n(land.y + land.swell * 0.5)}`
  while (x < land.width + 40) {
    const long = random.between(210, 360)
    const crest = land.y - land.swell * random.between(0.4, 1)
    const trough = land.y + land.swell * random.between(0.2, 0.8)
    edge += `C${n(x + long * 0.35)} ${n(land.y + land.swell * 0.4)} ${n(x + long * 0.55)} ${n(crest)} ${n(x + long * 0.68)} ${n(crest)}`
    edge += `C${n(x + long * 0.74)} ${n(crest + land.swell * 0.3)} ${n(x + long * 0.82)} ${n(trough)} ${n(x + long)} ${n(trough)}`
    x += long
  }
  return `${edge}L${n(x)} ${land.foot}L-60 ${land.foot}Z`
}

export const peaksEdge = (random: Random, land: Land, count = 4): string => {
  const step = (land.width + 160) / count
  const points: Point[] = [[-80, land.y + land.swell * 0.6]]
  for (let i = 0; i < count; i += 1) {
    const x = -80 + step * i
    points.push([x + step * random.between(0.35, 0.6), land.y - land.swell * random.between(0.35, 1)])
    points.push([x + step, land.y + land.swell * random.between(0.2, 0.7)])
  }
  return polygon([...points, [land.width + 80, land.foot], [-80, land.foot]])
}

/** Scalloped waves, as paper seas are cut. */
export const wavesEdge = (random: Random, land: Land, length = 86): string => {
  const start = -length * random.between(0.6, 1.6)
  let edge = `M${n(start)} ${n(land.y)}`
  for (let x = start; x < land.width + length; x += length) {
    edge += `q${n(length * 0.42)} ${n(-land.swell * 1.25)} ${n(length * 0.62)} ${n(-land.swell * 0.45)}q${n(length * 0.12)} ${n(land.swell * 0.5)} ${n(length * 0.38)} ${n(land.swell * 0.45)}`
  }
  return `${edge}V${land.foot}H${n(start)}Z`
}

/** A row of firs on a wavy ground, cut in one piece. */
export const firsEdge = (random: Random, land: Land, height: number): string => {
  let x = -50
  let edge = `M${x} ${land.foot}L${x} ${n(land.y)}`
  while (x < land.width + 30) {
    const tall = height * random.between(0.55, 1.1)
    const wide = tall * random.between(0.34, 0.44)
    const ground = land.y + random.between(-1, 1) * land.swell
    const tiers = 3
    let left = ''
    let right = ''
    for (let tier = 0; tier < tiers; tier += 1) {
      const upper = ground - (tall * (tier + 1)) / tiers
      const out = (wide / 2) * (1 - tier / tiers)
      const inn = (wide / 2) * (1 - (tier + 1) / tiers) + (tier === tiers - 1 ? 0 : wide * 0.07)
      left += `L${n(x + wide / 2 - out)} ${n(ground - (tall * tier) / tiers + 2)}Q${n(x + wide / 2 - inn - out * 0.18)} ${n(upper + tall * 0.16)} ${n(x + wide / 2 - inn)} ${n(upper)}`
      right = `Q${n(x + wide / 2 + inn + out * 0.18)} ${n(upper + tall * 0.16)} ${n(x + wide / 2 + out)} ${n(ground - (tall * tier) / tiers + 2)}${tier ? `L${n(x + wide / 2 + out * 0.72)} ${n(ground - (tall * tier) / tiers)}` : ''}${right}`
    }
    edge += `${left}${right}L${n(x + wide * random.between(0.9, 1.15))} ${n(ground)}`
    x += wide * random.between(0.75, 1.2)
  }
  return `${edge}L${n(x + 40)} ${land.foot}Z`
}

/** Roofs side by side: gables, flats and a chimney now and then. */
export const roofsEdge = (random: Random, land: Land): string => {
  let x = -30
  let edge = `M${x} ${land.foot}`
  while (x < land.width + 30) {
    const wide = random.between(58, 112)
    const top = land.y + random.between(-1, 1) * land.swell
    const kind = random.pick(['gable', 'gable', 'steep', 'flat', 'dome'] as const)
    edge += `L${n(x)} ${n(top)}`
    if (kind === 'flat') edge += `L${n(x + wide * 0.2)} ${n(top)}v-16h14v16L${n(x + wide)} ${n(top)}`
    else if (kind === 'dome') edge += `C${n(x)} ${n(top - wide * 0.62)} ${n(x + wide)} ${n(top - wide * 0.62)} ${n(x + wide)} ${n(top)}`
    else {
      const peak = top - wide * (kind === 'steep' ? 0.85 : 0.5)
      edge += `L${n(x + wide / 2)} ${n(peak)}L${n(x + wide * 0.7)} ${n(peak + (top - peak) * 0.4)}v-24h13v${n(24 + (top - peak) * 0.13)}L${n(x + wide)} ${n(top)}`
    }
    x += wide
  }
  return `${edge}L${n(x)} ${land.foot}Z`
}
