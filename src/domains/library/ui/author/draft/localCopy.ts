/** What was written and is not known to be saved: kept on this device until the server has it. */
export type LocalCopy = {
  /** The revision with which the writing began. */
  base: number
  /** When the last of it was written, ISO. */
  at: string
  fields: Record<string, unknown>
  /** A mark of what each of these fields said at the base. */
  was: Record<string, string>
  /** Marks of what was sent from here and never answered. */
  sent?: string[]
}

export type Keeper = { read: () => LocalCopy | undefined; write: (copy: LocalCopy) => boolean; clear: () => void }

const isCopy = (value: unknown): value is LocalCopy =>
  Boolean(value && typeof value === 'object' && typeof (value as LocalCopy).base === 'number' && (value as LocalCopy).fields && (value as LocalCopy).was)

/**
 * The place of one person's unsaved words of one work, on this device. Written at once and in one go, so
 * that a tab that closes in the same moment loses nothing. `write` answers false where there is no room.
 */
export const keeperFor = (person: string, collection: string, id: string): Keeper => {
  const key = `inkwell.draft.${person}.${collection}.${id}`
  return {
    read: () => {
      try {
        const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        return isCopy(found) ? found : undefined
      } catch {
        return undefined
      }
    },
    write: (copy) => {
      try {
        localStorage.setItem(key, JSON.stringify(copy))
        return true
      } catch {
        return false
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(key)
      } catch {
        // A browser that keeps nothing has nothing to clear.
      }
    },
  }
}
