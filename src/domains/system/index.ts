import { defineDomain } from '@/platform/domain/defineDomain'
import { editor } from '@/platform/access/rules'
import { jobWords } from '@/platform/jobs/admin/words'
import { readJobs, retryDeadJob } from '@/platform/jobs/endpoints'
import { inboxViews } from '@/platform/moderation/admin/views'
import { moderationEndpoints } from '@/platform/moderation/endpoints'
import { sweepPresence } from '@/platform/presence/announce'
import { presenceEndpoint } from '@/platform/presence/endpoints'
import { scheduledPublishing } from '@/platform/jobs/scheduledPublishing'
import { removeFilesTask, sweepFilesTask } from '@/platform/storage/tasks'
import { access } from './access'
import { BulkImports } from './collections/BulkImports'
import { Media } from './collections/Media'
import { WorkflowHistory } from './collections/WorkflowHistory'
import { labels as ar } from './locales/ar'
import { labels as en } from './locales/en'
import { labels as es } from './locales/es'
import { labels as fr } from './locales/fr'
import { bulkImportStates } from './states/bulkImports'

/** Files, imports, the histories that every domain writes, and the platform's own work. */
export const system = defineDomain({
  name: 'system',
  adminGroup: { en: 'Platform', fr: 'Plateforme', es: 'Plataforma', ar: 'المنصة' },
  collections: [Media, BulkImports, WorkflowHistory],
  access,
  labels: { en, fr, es, ar },
  states: [bulkImportStates],
  endpoints: [readJobs, retryDeadJob, ...moderationEndpoints, presenceEndpoint],
  tasks: [scheduledPublishing, removeFilesTask, sweepFilesTask, sweepPresence],
  publishes: ['schedule.failed'],
  adminViews: [
    ...inboxViews,
    {
      name: 'jobs', path: '/jobs', Component: '@/platform/jobs/admin/JobsView#JobsView', may: editor,
      label: { en: jobWords.en.title, fr: jobWords.fr.title, es: jobWords.es.title, ar: jobWords.ar.title },
    },
  ],
  personalData: [
    { collection: 'media', field: 'uploadedBy', person: 'uploadedBy', export: true, onErasure: 'pseudonymise', why: 'The file may stand in a work that stays.' },
    { collection: 'media', field: 'originalName', person: 'uploadedBy', export: true, onErasure: 'erase', why: 'People name files after themselves and others.' },
    { collection: 'media', field: 'credit', person: 'uploadedBy', export: true, onErasure: 'keep', why: 'A licence demands the name of the maker.' },
    { collection: 'bulk-imports', field: 'uploadedBy', person: 'uploadedBy', export: true, onErasure: 'pseudonymise', why: 'Who brought what in is part of the trail.' },
    { collection: 'workflow-history', field: 'performedBy', person: 'performedBy', export: true, onErasure: 'pseudonymise', why: 'The history of decisions stays, append-only.' },
  ],
})
