import type { Config } from 'payload'
import { payloadQueue } from '../jobs/payloadQueue'
import { logger } from '../logging/logger'
import { tellProblem } from './afterError'
import { uploadLimit } from './bodyLimit'
import { bounds } from './clampQuery'
import { ownOrigins } from './sameOrigin'

/** What the configuration says about the API as a whole: bounds, errors, origins, log, queue. */
export const apiOptions = (): Pick<Config, 'cors' | 'defaultDepth' | 'graphQL' | 'hooks' | 'jobs' | 'logger' | 'loggingLevels' | 'maxDepth' | 'upload'> => ({
  defaultDepth: 0,
  maxDepth: bounds.depth,
  cors: ownOrigins(),
  hooks: { afterError: [tellProblem] },
  graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
  jobs: payloadQueue,
  logger: logger as never,
  // Refusals are the sender's business; each has its line as a request.
  loggingLevels: { Forbidden: false, NotFound: false, ValidationError: false, AppError: false, AuthenticationError: false, QueryError: false } as Config['loggingLevels'],
  upload: { limits: { fileSize: uploadLimit() }, abortOnLimit: true },
})
