import type { ImportBook, ImportSource, ImportStory, ImportTarget, ImportText, Placed } from './types'

/** One row to place. `needs` are the keys of rows that must stand before it. */
export interface Step {
  key: string
  kind: 'picture' | 'book' | 'chapter' | 'translation' | 'illustration' | 'story' | 'submission'
  needs: string[]
  run: (target: ImportTarget, placed: ReadonlyMap<string, Placed>) => Promise<Placed>
}

/**
 * Everything that is to be done for a source, in order: pictures first, handing over to the moderators
 * last, where `handsIn` says that the author agrees to it.
 */
export function planFor(source: ImportSource, handsIn: boolean): Step[] {
  const all = [...source.books.flatMap(stepsOfBook), ...source.stories.flatMap(stepsOfStory)]
  const steps = handsIn ? all : all.filter(({ kind }) => kind !== 'submission')
  const taken = new Set<string>()
  return steps.filter(({ key }) => !taken.has(key) && taken.add(key))
}

const pictureSteps = (texts: ImportText[]): Step[] =>
  texts.flatMap(({ pictures }) => pictures.map((picture): Step => ({
    key: picture.key, kind: 'picture', needs: [], run: (target) => target.putMedia(picture),
  })))

function stepsOfBook(book: ImportBook): Step[] {
  const { key, language } = book
  const chapters = book.chapters.map((chapter): Step => ({
    key: chapter.key, kind: 'chapter', needs: [key],
    run: (target, placed) => target.putChapter(placed.get(key)!, chapter, mediaOf(chapter, placed)),
  }))
  const translations = book.translations.flatMap((translation): Step[] => [
    {
      key: translation.key, kind: 'translation', needs: [key],
      run: (target, placed) => target.putTranslation({ book: placed.get(key)! }, { key: translation.key, from: language, to: translation.language, title: translation.title, summary: translation.summary }, new Map()),
    },
    ...translation.chapters.map((chapter): Step => ({
      key: chapter.key, kind: 'translation', needs: [chapter.of],
      run: (target, placed) => target.putTranslation(
        { chapter: placed.get(chapter.of)! },
        { key: chapter.key, from: language, to: translation.language, title: chapter.title, document: chapter.document }, mediaOf(chapter, placed),
      ),
    })),
  ])
  const texts = [...book.chapters, ...book.translations.flatMap((translation) => translation.chapters)]
  const illustrations = illustrationSteps(book)
  return [
    ...pictureSteps(texts),
    { key, kind: 'book', needs: [], run: (target) => target.putBook(book) },
    ...chapters, ...translations, ...illustrations,
    // What is incomplete is not handed over: it waits for the next run.
    handIn('books', key, [...chapters, ...illustrations].map((step) => step.key)),
    ...book.translations.map((one) => handIn('translations', one.key, [`submit:${key}`, ...one.chapters.map((chapter) => chapter.key)])),
  ]
}

/** The pictures of the chapters; of translations only those that the original does not show. */
function illustrationSteps(book: ImportBook): Step[] {
  const own = book.chapters.map((chapter) => ({ of: chapter.key, pictures: chapter.pictures }))
  const others = book.translations.flatMap((translation) => translation.chapters.map(({ of, pictures }) => ({ of, pictures })))
  const shown = new Set<string>()
  return [...own, ...others].flatMap(({ of, pictures }) => pictures.flatMap((picture, at): Step[] => {
    const mark = `${of}:${picture.key}`
    if (shown.has(mark)) return []
    shown.add(mark)
    const { alt, caption, language } = picture
    const row = {
      key: `illustration:${mark}`, title: caption || alt || book.title, alt: alt || caption || book.title, position: at + 1,
      language, artist: book.authors.join(', '), licence: book.licence,
    }
    return [{
      key: row.key, kind: 'illustration', needs: [of, picture.key],
      run: (target, placed) => target.putIllustration({ book: placed.get(book.key)!, chapter: placed.get(of)! }, row, placed.get(picture.key)!.id),
    }]
  }))
}

function stepsOfStory(story: ImportStory): Step[] {
  const { key } = story
  return [
    ...pictureSteps([story]),
    { key, kind: 'story', needs: [], run: (target, placed) => target.putStory(story, mediaOf(story, placed)) },
    handIn('stories', key, []),
  ]
}

const handIn = (collection: 'books' | 'stories' | 'translations', key: string, needs: string[]): Step => ({
  key: `submit:${key}`, kind: 'submission', needs: [key, ...needs], run: (target, placed) => target.submit({ collection, id: placed.get(key)!.id }),
})

const mediaOf = ({ pictures }: ImportText, placed: ReadonlyMap<string, Placed>): Map<string, string> =>
  new Map(pictures.flatMap(({ key }) => (placed.has(key) ? [[key, placed.get(key)!.id] as const] : [])))
