import { mkdir, rename, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { refusal } from '../errors/AppError'

/** The folder of all files; `MEDIA_DIR`, else media/ beside the code. */
export const mediaFolder = (): string => path.resolve(/* turbopackIgnore: true */ process.env.MEDIA_DIR || 'media')

const wellFormed = /^[\w-]+(?:\.[\w-]+)*\.[a-z0-9]{2,5}$/

/** The place of a file. Names are made by us; anything else is no name. */
export const placeOf = (name: string): string | undefined => (wellFormed.test(name) ? path.join(/* turbopackIgnore: true */ mediaFolder(), name) : undefined)

const mustPlace = (name: string) => {
  const place = placeOf(name)
  if (!place) throw new Error(`"${name}" is no name of a stored file`)
  return place
}

export const storageFull = () => refusal('storage.full', 507, 'There is no room left to store this. Nothing was saved; please tell the operator.')

const reserve = () => (Number(process.env.STORAGE_RESERVE_MB) || 32) * 1024 * 1024

/** Refuses with 507 before anything is written when the disk has no room for `bytes` and its reserve. */
export const checkRoom = async (bytes: number): Promise<void> => {
  await mkdir(mediaFolder(), { recursive: true })
  const { bavail, bsize } = await statfs(mediaFolder())
  if (bavail * bsize < bytes + reserve()) throw storageFull()
}

/** Takes files away; those that are gone already do not matter. */
export const removeFiles = async (names: string[]): Promise<void> => {
  for (const name of names) {
    const place = placeOf(name)
    if (place) await rm(place, { force: true })
  }
}

const isFull = (error: unknown) => error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))

/**
 * Writes all files or none: each under a passing name first, so that a file is never seen half. 507 when
 * the disk is full.
 */
export const writeFiles = async (files: { name: string; bytes: Buffer }[]): Promise<void> => {
  await mkdir(mediaFolder(), { recursive: true })
  const passing = files.map(({ name }) => `${mustPlace(name)}.part`)
  try {
    for (const [at, { bytes }] of files.entries()) await writeFile(passing[at], bytes, { flag: 'wx' })
    for (const [at, { name }] of files.entries()) await rename(passing[at], mustPlace(name))
  } catch (error) {
    for (const place of passing) await rm(place, { force: true })
    await removeFiles(files.map(({ name }) => name))
    throw isFull(error) ? storageFull() : error
  }
}
