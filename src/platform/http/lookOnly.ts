import type { Endpoint } from 'payload'
import { isLookingAs } from '../access/viewer'
import { onlyLooking } from '../errors/AppError'

/**
 * Closes an endpoint of Payload's or a plugin's that changes something to staff who look as somebody
 * else. Policies guard documents; preferences, sign-out and the like have no policy that is asked.
 */
export const lookOnly = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'get' || endpoint.method === 'head' || endpoint.method === 'options'
    ? endpoint
    : {
        ...endpoint,
        handler: (req) => {
          if (isLookingAs(req)) throw onlyLooking()
          return endpoint.handler(req)
        },
      }
