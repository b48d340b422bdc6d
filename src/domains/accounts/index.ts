import { defineDomain } from '@/platform/domain/defineDomain'
import { access } from './access'
import { LoginHistory } from './collections/LoginHistory'
import { Profiles } from './collections/Profiles'
import { RoleChanges } from './collections/RoleChanges'
import { Users } from './collections/Users'
import { UserSessions } from './collections/UserSessions'
import { UserSettings } from './collections/UserSettings'
import { VerificationTokens } from './collections/VerificationTokens'
import { labels as ar } from './locales/ar'
import { labels as en } from './locales/en'
import { labels as es } from './locales/es'
import { labels as fr } from './locales/fr'

/** People, how they sign in, who may answer for a child, and what they chose. */
export const accounts = defineDomain({
  name: 'accounts',
  adminGroup: { en: 'People', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  collections: [
    Users, Profiles, UserSettings, VerificationTokens, UserSessions, LoginHistory, RoleChanges,
  ],
  access,
  labels: { en, fr, es, ar },
})
