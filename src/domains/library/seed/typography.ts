const NARROW_NO_BREAK = '\u202F'
const NO_BREAK = '\u00A0'

/**
 * Sets the spaces that French printing asks for: narrow and unbreakable inside « » and before ; ! ?, unbreakable
 * before a colon. The texts themselves are written with ordinary spaces, so that no invisible character stands in them.
 */
export const setFrenchSpaces = (text: string): string =>
  text
    .replace(/« ?/g, `«${NARROW_NO_BREAK}`)
    .replace(/ ?»/g, `${NARROW_NO_BREAK}»`)
    .replace(/ ([;!?])/g, `${NARROW_NO_BREAK}$1`)
    .replace(/ :/g, `${NO_BREAK}:`)
