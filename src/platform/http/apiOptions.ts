import type { Config } from 'payload'
import { payloadQueue } from '../jobs/payloadQueue'
import { logger } from '../logging/logger'
import { tellProblem } from './afterError'
import { uploadLimit } from './bodyLimit'
import { bounds } from './clampQuery'
import { ownOrigins } from './sameOrigin'

const quiet = ['APIError', 'AppError', 'AuthenticationError', 'Error', 'Forbidden', 'LockedAuth', 'MissingFile', 'NotFound', 'QueryError', 'RangeError', 'SyntaxError', 'TypeError', 'URIError', 'ValidationError']

/** What the configuration says about the API as a whole: bounds, errors, origins, log, queue. */
export const apiOptions = (): Pick<Config, 'cors' | 'defaultDepth' | 'graphQL' | 'hooks' | 'jobs' | 'logger' | 'loggingLevels' | 'maxDepth' | 'upload'> => ({
  defaultDepth: 0,
  maxDepth: bounds.depth,
  cors: ownOrigins(),
  hooks: { afterError: [tellProblem] },
  graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
  jobs: payloadQueue,
  logger: logger as never,
  // What went wrong is logged once, by tellProblem, after it is known whose mistake it was.
  loggingLevels: Object.fromEntries(quiet.map((name) => [name, false])) as Config['loggingLevels'],
  // Payload's own clock throws where nobody catches it, minutes after a broken upload; Node's server ends slow requests.
  upload: { limits: { fileSize: uploadLimit() }, abortOnLimit: true, uploadTimeout: 0 },
})
