import type { CollectionConfig, JobsConfig } from 'payload'
import { editor } from '../access/rules'
import { serviceOnly } from '../access/policy'

/**
 * Payload's own queue serves scheduled publishing alone. Nobody runs, queues or cancels over an API, and
 * nobody writes its rows: a planted row would publish with all rights. Editors read them, because their
 * schedule drawer shows what is planned. The worker runs it (scheduledPublishing), never the web server.
 */
export const payloadQueue: JobsConfig = {
  access: { run: () => false, queue: () => false, cancel: () => false },
  jobsCollectionOverrides: ({ defaultJobsCollection }: { defaultJobsCollection: CollectionConfig }) => ({ ...defaultJobsCollection, access: serviceOnly(editor).access }),
  deleteJobOnComplete: true,
}
