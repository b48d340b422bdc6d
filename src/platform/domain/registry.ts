import type { Domain } from './types'

/**
 * The domains of the running platform. Put on globalThis because Next bundles this module more than
 * once, and every copy must see the same domains.
 */
const shared = globalThis as typeof globalThis & { __inkwellDomains?: Domain[] }

export const registerDomains = (domains: Domain[]): void => {
  shared.__inkwellDomains = domains
}

export const allDomains = (): Domain[] => {
  if (!shared.__inkwellDomains) throw new Error('No domains yet: load payload.config first')
  return shared.__inkwellDomains
}
