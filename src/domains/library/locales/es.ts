import type { Words } from './words'

export const words: Words = { collections: {}, fields: {} }
