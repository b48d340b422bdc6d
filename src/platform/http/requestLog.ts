import { addressWord, logger } from '../logging/logger'
import { routePattern } from './routePattern'
import type { Trace } from './sealed'

/** One line per request: what was asked in general terms, how it ended, how long it took. */
export const logRequest = (request: Request, url: URL, status: number, started: number, trace: Trace): void => {
  const line = { id: trace.requestId, method: request.method, route: routePattern(url.pathname), status, ms: Math.round((performance.now() - started) * 10) / 10, from: addressWord(trace.address) }
  if (trace.failure) logger.error({ ...line, err: trace.failure }, 'request failed')
  else if (status >= 500) logger.error(line, 'request')
  else logger.info(line, 'request')
}
