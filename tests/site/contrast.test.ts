import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sheet = readFileSync(new URL('../../src/site/design/tokens.css', import.meta.url), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`)
  const block = sheet.slice(start, sheet.indexOf('\n}', start))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]))
}

const root = tokensOf(':root')
const half = (index: 0 | 1) =>
  Object.fromEntries(
    Object.entries(root).map(([name, value]) => [name, /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.[index + 1] ?? value]),
  )

const themes = {
  light: half(0),
  dark: half(1),
  sepia: { ...half(0), ...tokensOf(":root[data-theme='sepia']") },
  contrast: { ...half(0), ...tokensOf(":root[data-theme='contrast']") },
}

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const hues = ['accent', 'learn', 'give', 'danger', 'caution']
const filled = hues.filter((hue) => hue !== 'caution')

const demands: [text: string, ground: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-soft', ground, 4.5],
    ['line-strong', ground, 3],
    ['focus', ground, 3],
    ...hues.map((hue): [string, string, number] => [hue, ground, 4.5]),
  ]),
  ...hues.flatMap((hue): [string, string, number][] => [
    [hue, `${hue}-soft`, 4.5],
    ['ink', `${hue}-soft`, 7],
  ]),
  ...filled.flatMap((hue): [string, string, number][] => [
    [`on-${hue}`, hue, 4.5],
    [`on-${hue}`, `${hue}-strong`, 4.5],
  ]),
]

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  it.each(demands)('%s can be read on %s (%f to 1 at least)', (text, ground, least) => {
    expect(contrastOf(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(least)
  })
})
