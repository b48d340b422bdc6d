import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { AppError } from '../errors/AppError'
import { problem, problemOf, type Problem } from '../errors/problem'

/** GraphQL's own messages help to guess names that were never published. */
const unhelpful = (message: string) => message.replace(/ Did you mean [\s\S]*?\?/g, '').replace(/ Did you mean [\s\S]*$/, '')

const original = (error: GraphQLError): unknown => {
  let inner: unknown = error.originalError
  // Errors that cross a copy of the library are wrapped once more.
  while (inner && typeof inner === 'object' && 'originalError' in inner && inner.originalError) inner = inner.originalError
  return inner
}

const ofRequest = (error: GraphQLError): Problem => problem(400, unhelpful(error.message), { code: 'graphql.invalid' })

/** One error of a GraphQL answer: the same code, status and fields as REST would give, and no stack. */
export const tellError = (error: GraphQLError): { told: GraphQLFormattedError; problem: Problem } => {
  const inner = original(error)
  const meaning = inner ? problemOf(inner) : ofRequest(error)
  const { type: _type, title: _title, detail, status, code, fields, ...extra } = meaning
  const told = { message: unhelpful(detail), locations: error.locations, path: error.path, extensions: { code, status, ...(fields ? { fields } : {}), ...extra } }
  return { told, problem: meaning }
}

/** The same for what the guard itself refuses. */
export const tellRefusal = (error: AppError): GraphQLFormattedError => {
  const { detail, code, status, fields, type: _type, title: _title, ...extra } = problemOf(error)
  return { message: detail, extensions: { code, status, ...(fields ? { fields } : {}), ...extra } }
}
