import { defineDomain } from '@/platform/domain/defineDomain'
import { access } from './access'
import { Media } from './collections/Media'
import { WorkflowHistory } from './collections/WorkflowHistory'
import { labels as ar } from './locales/ar'
import { labels as en } from './locales/en'
import { labels as es } from './locales/es'
import { labels as fr } from './locales/fr'

/** Files, imports, and the histories that every domain writes. */
export const system = defineDomain({
  name: 'system',
  adminGroup: { en: 'Platform', fr: 'Plateforme', es: 'Plataforma', ar: 'المنصة' },
  collections: [Media, WorkflowHistory],
  access,
  labels: { en, fr, es, ar },
})
