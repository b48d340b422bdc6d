/** Puts values into a sentence with {names}. */
export const fill = (sentence: string, values: Record<string, string | number>): string => sentence.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))

/** How long ago or how long yet, in the viewer's language and one unit. */
export const distance = (instant: string, language: string, now = Date.now()): string => {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const size = Math.abs(seconds)
  if (size < 60) return format.format(Math.trunc(seconds / 60), 'minute')
  if (size < 3600) return format.format(Math.trunc(seconds / 60), 'minute')
  if (size < 86_400) return format.format(Math.trunc(seconds / 3600), 'hour')
  return format.format(Math.trunc(seconds / 86_400), 'day')
}
