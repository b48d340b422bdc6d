import { mix } from './colour'
import { frame, frameShapes } from './frames'
import { isMood, moodOfCategory, moods, palettes, type Mood, type Palette } from './moods'
import { mirrored, picture } from './paper'
import { hashOf, randomFrom } from './random'
import { scene } from './scenes'

export interface CoverSubject {
  title: string
  /** The author's name or key: the covers of one author share the shape of their frame. */
  author: string
  /** One of `moods`; an unknown word counts as none. */
  mood?: string
  /** Slug of the main category, which chooses the mood where none is named. */
  category?: string
  language?: string
}

const moodOf = ({ mood, category, title }: CoverSubject): Mood => {
  if (isMood(mood)) return mood
  return moodOfCategory[category ?? ''] ?? moods[hashOf(title) % moods.length]
}

const paletteParts: (keyof Palette)[] = ['sky', 'glow', 'light', 'far', 'near', 'accent', 'second', 'paper']

/** One palette of the mood with a breath of another, so that no two covers have quite the same air. */
const tinted = (main: Palette, other: Palette, share: number): Palette =>
  paletteParts.reduce((blend, part) => ({ ...blend, [part]: mix(main[part], other[part], share) }), main)

/**
 * Draws the cover of a work that has none, as an SVG document of 600 x 800. The same work gives the same picture on
 * every machine, and two titles give two pictures. There are no letters in it: the title is set beside it by the page.
 * It carries no ids and refers to nothing outside, so it may be set into a page any number of times, or be rastered.
 */
export const drawCover = (subject: CoverSubject): string => {
  const mood = moodOf(subject)
  const random = randomFrom(`${subject.title}|${subject.author}|${mood}|${subject.language ?? ''}`)
  const palette = tinted(random.pick(palettes[mood]), random.pick(palettes[mood]), random.between(0, 0.3))
  const seen = scene(random, mood, palette)
  const shape = frameShapes[hashOf(subject.author) % frameShapes.length]
  // A book that opens from the other side looks the other way.
  return picture(600, 800, (subject.language === 'ar' ? mirrored(seen, 600) : seen) + frame(random, shape, palette.paper, palette.accent))
}
