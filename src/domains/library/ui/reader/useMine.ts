'use client'
import { useCallback, useEffect, useState } from 'react'
import { call } from '@/platform/api/browser'
import type { MineInWork, Shelf } from '../../queries/reading/types'

const nobody: MineInWork = { signedIn: false, place: null, bookmarks: [], lists: [], taste: null }

/** What is the reader's own in a work, asked for once the page is there; `again` asks anew. */
export function useMine(shelf: Shelf, id: string): { mine: MineInWork | undefined; again: () => Promise<void> } {
  const [mine, setMine] = useState<MineInWork>()
  const again = useCallback(async () => {
    setMine(await call<MineInWork>('GET', `/reading/mine/${shelf}/${id}`).catch(() => nobody))
  }, [shelf, id])
  useEffect(() => {
    let isHere = true
    void call<MineInWork>('GET', `/reading/mine/${shelf}/${id}`)
      .catch(() => nobody)
      .then((answer) => isHere && setMine(answer))
    return () => {
      isHere = false
    }
  }, [shelf, id])
  return { mine, again }
}
