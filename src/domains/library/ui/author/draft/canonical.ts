/** A value as text in which the order of keys does not matter, for the database keeps its own. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).filter(([, one]) => one !== undefined && one !== null).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part)

export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** A short mark of a value: enough to see whether the server's has changed since. */
export const markOf = (value: unknown): string => {
  let [high, low] = [0x811c9dc5, 0x1b873593]
  for (const character of canonical(value)) {
    const code = character.codePointAt(0)!
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13)
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`
}
