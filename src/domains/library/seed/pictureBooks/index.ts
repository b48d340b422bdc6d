import type { SeedPictureBook } from '../types'
import { aynaTanamAlShams } from './aynaTanamAlShams'
import { lolaYLaNube } from './lolaYLaNube'
import { theMoonInTow } from './theMoonInTow'

/** The three picture books of the demo library. */
export const seedPictureBooks: SeedPictureBook[] = [theMoonInTow, lolaYLaNube, aynaTanamAlShams]
