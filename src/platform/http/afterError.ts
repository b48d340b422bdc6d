import type { AfterErrorHook } from 'payload'
import { problemOf, type Problem } from '../errors/problem'
import { logger } from '../logging/logger'
import { requestIdHeader } from './requestId'

type Told = { errors?: unknown }

/** The list that the admin panel reads: Payload's own where the error is its own, else one entry of ours. */
const listFor = (told: Told, problem: Problem) => {
  const own = Array.isArray(told.errors) ? told.errors : []
  if (problem.status < 500 && own.length > 0 && (own[0] as { data?: unknown }).data) return own
  return [{ message: problem.detail, ...(problem.fields ? { name: 'ValidationError', data: { errors: problem.fields } } : {}) }]
}

/** Turns every error of a REST call into a problem, before Payload makes an answer of it. Accidents are logged here, refusals are not. */
export const tellProblem: AfterErrorHook = ({ error, req, result }) => {
  const problem = problemOf(error)
  if (problem.status >= 500) logger.error({ err: error, id: req?.headers?.get(requestIdHeader) }, 'request failed')
  return { response: { ...problem, errors: listFor((result ?? {}) as Told, problem) } as never, status: problem.status }
}
