import { defineDomain } from '@/platform/domain/defineDomain'
import { access } from './access'
import { staffLoginView } from './admin/views'
import { Authenticators } from './collections/Authenticators'
import { Guardianships } from './collections/Guardianships'
import { LoginHistory } from './collections/LoginHistory'
import { ParentalConsents } from './collections/ParentalConsents'
import { Passkeys } from './collections/Passkeys'
import { Profiles } from './collections/Profiles'
import { RoleChanges } from './collections/RoleChanges'
import { SignInChallenges } from './collections/SignInChallenges'
import { Users } from './collections/Users'
import { UserSessions } from './collections/UserSessions'
import { UserSettings } from './collections/UserSettings'
import { VerificationTokens } from './collections/VerificationTokens'
import { accountEndpoints } from './endpoints/account'
import { consentEndpoints } from './endpoints/consents'
import { guardianEndpoints } from './endpoints/guardians'
import { lookAsEndpoints } from './endpoints/lookAs'
import { meEndpoints } from './endpoints/me'
import { passkeyEndpoints } from './endpoints/passkeys'
import { secondFactorEndpoints } from './endpoints/secondFactor'
import { sessionEndpoints } from './endpoints/sessions'
import { signInEndpoint, signOutEndpoint } from './endpoints/signIn'
import { standingEndpoints } from './endpoints/standing'
import { accountEvents } from './events'
import { sweepSignInChallenges } from './jobs/sweepChallenges'
import { tendAccounts } from './jobs/tendAccounts'
import { tendMinors } from './jobs/tendMinors'
import { labels as ar } from './locales/ar'
import { labels as en } from './locales/en'
import { labels as es } from './locales/es'
import { labels as fr } from './locales/fr'
import { peoplePersonalData } from './personal/people'
import { safetyPersonalData } from './personal/safety'
import { consentStates } from './states/consent'
import { guardianshipStates } from './states/guardianship'

/** People, how they sign in, who may answer for a child, and what they chose. */
export const accounts = defineDomain({
  name: 'accounts',
  adminGroup: { en: 'People', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  collections: [
    Users, Profiles, UserSettings, VerificationTokens, UserSessions, LoginHistory, RoleChanges,
    Guardianships, ParentalConsents, Passkeys, Authenticators, SignInChallenges,
  ],
  access,
  labels: { en, fr, es, ar },
  states: [guardianshipStates, consentStates],
  personalData: [...peoplePersonalData, ...safetyPersonalData],
  endpoints: [
    ...accountEndpoints, signInEndpoint, signOutEndpoint, ...sessionEndpoints, ...meEndpoints, ...standingEndpoints,
    ...guardianEndpoints, ...consentEndpoints, ...secondFactorEndpoints, ...passkeyEndpoints, ...lookAsEndpoints,
  ],
  adminViews: [staffLoginView],
  // Whoever answers for a child hears of it, whatever else he wants to hear of.
  notifies: ['guardian.invited', 'guardian.confirmed', 'guardian.revoked', 'consent.granted', 'consent.revoked', 'consent.expiring'].map((kind) => ({
    kind, channels: ['site', 'mail'] as ('site' | 'mail')[], aboutAccount: true,
  })),
  tasks: [tendAccounts, tendMinors, sweepSignInChallenges],
  publishes: [...accountEvents],
})
