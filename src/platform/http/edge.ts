import config from '@payload-config'
import { handleEndpoints } from 'payload'

/** Answers one request of the API: what the web server's routes, the site's client and the tests all call. */
export const answer = (request: Request): Promise<Response> => handleEndpoints({ config, request })
