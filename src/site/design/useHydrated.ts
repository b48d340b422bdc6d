'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the first picture, true once scripts run: for what is better with them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
