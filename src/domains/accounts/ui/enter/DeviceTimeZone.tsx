'use client'
import { useHydrated } from '@/site/design/useHydrated'

/** Tells the form the device's time zone, so that nobody needs to look for it in a list. Without scripts the account begins in UTC. */
export function DeviceTimeZone() {
  const hydrated = useHydrated()
  return <input type="hidden" name="timezone" value={hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : ''} />
}
