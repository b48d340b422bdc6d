import { defineDomain } from '@/platform/domain/defineDomain'
import { access } from './access'
import { Users } from './collections/Users'
import { labels as ar } from './locales/ar'
import { labels as en } from './locales/en'
import { labels as es } from './locales/es'
import { labels as fr } from './locales/fr'

/** People, how they sign in, who may answer for a child, and what they chose. */
export const accounts = defineDomain({
  name: 'accounts',
  adminGroup: { en: 'People', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  collections: [Users],
  access,
  labels: { en, fr, es, ar },
})
