/** A sheet of paper cut to a path: what everything on a cover and in a picture book is made of. */

export type Point = readonly [number, number]

/** One decimal is finer than any screen shows, and keeps pictures small. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

const shadow = (d: string, width: number, opacity: number, drop: number) =>
  `<path d="${d}" fill="none" stroke="#10182c" stroke-opacity="${opacity}" stroke-width="${width}" stroke-linejoin="round" transform="translate(0 ${drop})"/>`

/** A sheet with a soft shadow around it. `lift` is how far it stands off what is behind, about 0.3 to 2. */
export const cut = (d: string, fill: string, lift = 1): string =>
  shadow(d, 22 * lift, 0.035, 2) + shadow(d, 13 * lift, 0.05, 2) + shadow(d, 6 * lift, 0.08, 1.5) + `<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`

/** A flat shape without a shadow. */
export const flat = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const line = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`

export const dot = (x: number, y: number, r: number, fill: string, opacity = 1): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const placed = (content: string, x: number, y: number, scale = 1, turn = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}">${content}</g>`

export const mirrored = (content: string, width: number): string => `<g transform="translate(${width} 0) scale(-1 1)">${content}</g>`

export const circlePath = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`

export const polygon = (points: Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`

/** A soft curve through all points (Catmull-Rom turned into cubic pieces). */
export const curveThrough = (points: Point[]): string =>
  points.slice(0, -1).reduce((path, p, i) => {
    const before = points[i - 1] ?? p
    const to = points[i + 1]
    const after = points[i + 2] ?? to
    const c1 = [p[0] + (to[0] - before[0]) / 6, p[1] + (to[1] - before[1]) / 6]
    const c2 = [to[0] - (after[0] - p[0]) / 6, to[1] - (after[1] - p[1]) / 6]
    return `${path}C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(to[0])} ${n(to[1])}`
  }, `M${n(points[0][0])} ${n(points[0][1])}`)

/** A closed soft shape through all points. */
export const blob = (points: Point[]): string => {
  const count = points.length
  const at = (i: number) => points[(i + count) % count]
  const pieces = points.map((p, i) => {
    const [before, to, after] = [at(i - 1), at(i + 1), at(i + 2)]
    return `C${n(p[0] + (to[0] - before[0]) / 6)} ${n(p[1] + (to[1] - before[1]) / 6)} ${n(to[0] - (after[0] - p[0]) / 6)} ${n(to[1] - (after[1] - p[1]) / 6)} ${n(to[0])} ${n(to[1])}`
  })
  return `M${n(points[0][0])} ${n(points[0][1])}${pieces.join('')}Z`
}

/** A complete picture. It carries no ids, so that many of them may stand in one page. */
export const picture = (width: number, height: number, content: string, size?: { width: number; height: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${size ? ` width="${size.width}" height="${size.height}"` : ''} preserveAspectRatio="xMidYMid slice">${content}</svg>`
