import type { PayloadRequest } from 'payload'
import { hasRole, isStaff } from './rules'
import type { Viewer } from './types'
import { idOf } from './idOf'

/** What the viewer wants to do with a work. */
export type Opening = 'preview' | 'read' | 'download' | 'print'

/** What every work says of itself; collections of works carry these fields. */
export type OpenableWork = {
  id: number | string
  collection: string
  author?: unknown
  coAuthors?: unknown
  visibility?: 'public' | 'restricted' | 'classroom' | 'private' | null
  unlockPolicy?: 'free' | 'purchase' | 'subscription' | 'classroom_license' | 'institutional' | null
  isPremium?: boolean | null
  downloadAllowed?: boolean | null
  printAllowed?: boolean | null
  _status?: 'draft' | 'published' | null
}

/** `why` names the path that opened the work, or what stands in the way. */
export type OpenAnswer = { allowed: boolean; why: string; ways: string[] }

/**
 * One way to a work, contributed by a domain: free, own and staff are here, a domain adds purchase,
 * subscription, gift … through its manifest (`entitlements`). `opens` may ask the database, once a request.
 */
export type OpenPath = {
  name: string
  opens: (viewer: Viewer, work: OpenableWork, req: PayloadRequest) => boolean | Promise<boolean>
  /** Shown to a reader before whom the work is locked: whether this way could open it. */
  offers?: (work: OpenableWork) => boolean
}

const isAuthor = (viewer: Viewer, work: OpenableWork) =>
  Boolean(viewer) &&
  (idOf(work.author) === viewer!.id || (Array.isArray(work.coAuthors) && work.coAuthors.some((one) => idOf(one) === viewer!.id)))

export const freePath: OpenPath = {
  name: 'free',
  opens: (_viewer, work) =>
    work._status === 'published' && !work.isPremium && (work.unlockPolicy ?? 'free') === 'free' && (work.visibility ?? 'public') === 'public',
}
export const ownPath: OpenPath = { name: 'own', opens: isAuthor }
export const staffPath: OpenPath = { name: 'staff', opens: (viewer) => isStaff(viewer) }

const paths: OpenPath[] = [freePath, ownPath, staffPath]

/** Adds a way; called once per path when the domains are put together. Twice is once. */
export const registerOpenPath = (path: OpenPath) => {
  if (!paths.some((known) => known.name === path.name)) paths.push(path)
}

const permits = (work: OpenableWork, opening: Opening) =>
  opening === 'download' ? work.downloadAllowed === true : opening === 'print' ? work.printAllowed === true : true

/**
 * Whether this viewer may open this work in this way, and why. The only code that decides it: pages,
 * REST, GraphQL, versions, search texts, feeds, e-books and files all ask here (decisions.md, Content).
 * A published work's preview is everybody's unless the work is private.
 */
export const canOpen = async (req: PayloadRequest, work: OpenableWork, opening: Opening): Promise<OpenAnswer> => {
  const viewer = req.user ?? null
  if (opening === 'preview' && work._status === 'published' && work.visibility !== 'private') {
    return { allowed: true, why: 'preview', ways: [] }
  }
  for (const path of paths) {
    if (!(await path.opens(viewer, work, req))) continue
    const isOwnOrStaff = path.name === 'own' || hasRole(viewer, 'editor')
    if (!isOwnOrStaff && !permits(work, opening)) return { allowed: false, why: `${opening}_not_allowed`, ways: [] }
    return { allowed: true, why: path.name, ways: [] }
  }
  const ways = paths.filter((path) => path.offers?.(work)).map((path) => path.name)
  return { allowed: false, why: work.unlockPolicy && work.unlockPolicy !== 'free' ? work.unlockPolicy : work.isPremium ? 'premium' : 'not_public', ways }
}
