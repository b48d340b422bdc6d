import { call } from '@/platform/api/browser'
import type { Mine, Shelf } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { faceOf } from '../WorkCover'

/** Where somebody stands in a work, as the shelf "continue reading" shows it. */
export type Place = { title: string; language: string; href: string; cover: string; percent: number; at: string }

/** What a browser remembers of a reader without an account. */
export type KeptPlace = Place & { shelf: Shelf; position: string | null; chapter: string | null; page: number | null }

const storageKey = 'inkwell.places'
const most = 40

/** All places that this browser remembers, by work; none where it may remember nothing. */
export function keptPlaces(): Record<string, KeptPlace> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, KeptPlace>
  } catch {
    return {}
  }
}

/** Remembers a place in this browser; the oldest make room. */
export function keepPlace(work: string, place: KeptPlace): void {
  const entries = Object.entries({ ...keptPlaces(), [work]: place }).sort(([, one], [, other]) => other.at.localeCompare(one.at))
  try {
    localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(entries.slice(0, most))))
  } catch {
    // A browser that keeps nothing is the reader's choice.
  }
}

const fromAccount = ({ places }: Mine): Place[] =>
  places.map(({ work, percent, chapter, page, at }) => ({
    title: work.title, language: work.language, percent, at, cover: faceOf(work).url,
    href: work.shelf === 'stories' ? pathOf.read(work.slug) : chapter ? pathOf.chapter(work.slug, chapter) : page ? pathOf.pdf(work.slug, page) : pathOf.work(work),
  }))

/** The account's places where somebody is signed in, else the browser's; the latest first. */
export async function readPlaces(locale: string): Promise<Place[]> {
  const kept = Object.values(keptPlaces()).sort((one, other) => other.at.localeCompare(one.at))
  const mine = await call<Mine>('GET', '/reading/mine', { query: { locale } }).catch(() => undefined)
  return mine?.signedIn ? fromAccount(mine) : kept
}
