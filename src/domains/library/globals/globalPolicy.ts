import { policy, type Policy } from '@/platform/access/policy'
import { anyone, nobody } from '@/platform/access/rules'
import type { Gate } from '@/platform/access/types'

/** A global is read by everyone, changed by some, and its earlier versions are theirs. */
export const globalPolicy = (update: Gate): Policy => policy({ create: nobody, read: anyone, update, delete: nobody, readVersions: update })
