import type { Endpoint } from 'payload'
import { notFound } from '@/platform/errors/AppError'
import { doorClosed } from '../errors/signIn'

const refuse = (method: Endpoint['method'], path: string, refusal: () => Error): Endpoint => ({ method, path, handler: () => { throw refusal() } })

/**
 * Payload's own doors under /api/users that ours replace: they send mail inside a transaction, are open to everybody on
 * an empty database, or tell whether there are people at all. A collection's own endpoints come before Payload's.
 */
export const closedDoors: Endpoint[] = [
  refuse('post', '/forgot-password', doorClosed),
  refuse('post', '/reset-password', doorClosed),
  refuse('post', '/first-register', doorClosed),
  refuse('post', '/verify/:id', doorClosed),
  refuse('get', '/init', notFound),
]
