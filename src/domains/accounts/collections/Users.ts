import type { CollectionConfig } from 'payload'
import { holdRow } from '@/platform/db/revision'
import { authenticationFields } from '../fields/authentication'
import { personFields } from '../fields/person'
import { standingFields } from '../fields/standing'
import { closedDoors } from '../endpoints/closedDoors'
import { panelSignIn } from '../endpoints/signIn'
import { panelUnlock } from '../endpoints/standing'
import { applyStanding } from '../hooks/applyStanding'
import { createCompanions } from '../hooks/createCompanions'
import { deriveNames } from '../hooks/deriveNames'
import { endSessionRow } from '../hooks/endSessionRow'
import { guardAuthentication } from '../hooks/guardAuthentication'
import { guardStanding } from '../hooks/guardStanding'
import { keepSessionRow } from '../hooks/keepSessionRow'
import { refuseWhileLooking } from '../hooks/refuseWhileLooking'
import { lookAs } from '../strategies/lookAs'
import { sessionSeconds, signInRules } from '../rules'

/**
 * People with an account. Sign-in is by e-mail, or by username for children without one. A person is never
 * deleted, only anonymised (decisions.md, People); balances and streaks are read from the ledgers.
 */
export const Users: CollectionConfig = {
  slug: 'users',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'username', 'email', 'roles', 'createdAt'], listSearchableFields: ['name', 'email', 'username'] },
  defaultPopulate: { name: true, username: true, image: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  auth: {
    strategies: [lookAs],
    useSessions: true,
    tokenExpiration: sessionSeconds,
    maxLoginAttempts: signInRules.attempts,
    lockTime: signInRules.lockMinutes * 60_000,
    loginWithUsername: { allowEmailLogin: true, requireEmail: false, requireUsername: false },
    cookies: { sameSite: 'Lax', secure: signInRules.secureCookies() },
  },
  endpoints: [panelSignIn, panelUnlock, ...closedDoors],
  hooks: {
    beforeOperation: [guardAuthentication, holdRow],
    beforeValidate: [deriveNames],
    beforeChange: [guardStanding],
    afterChange: [createCompanions, applyStanding],
    afterRefresh: [keepSessionRow],
    afterLogout: [refuseWhileLooking, endSessionRow],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'person', fields: personFields },
        { label: 'standing', fields: standingFields },
      ],
    },
    ...authenticationFields,
  ],
}
