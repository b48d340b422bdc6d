import { createHash } from 'node:crypto'
import config from '@payload-config'
import { execute, getOperationAST, type FieldNode, type GraphQLError } from 'graphql'
import { createPayloadRequest, mergeHeaders, type PayloadRequest } from 'payload'
import { AppError, refusal } from '../errors/AppError'
import { clientAddress } from '../http/clientAddress'
import { countAddress, refuseIfSpent } from '../http/rateLimits'
import { ruleOfField } from '../http/rateRules'
import { logger } from '../logging/logger'
import { checkedDocument } from './documents'
import { tellError, tellRefusal } from './errors'
import { checkSize, fragmentsOf, rootFields } from './limits'
import { graphqlSchema, schemaText } from './schema'

type Asked = { query: string; variables: Record<string, unknown>; operationName?: string }

const type = 'application/graphql-response+json; charset=utf-8'
const reply = (body: object, status: number, headers = new Headers()) => {
  headers.set('content-type', type)
  return new Response(JSON.stringify(body), { status, headers })
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal('input.malformed', 400, 'The body is not JSON.')
  }
}

const askedOf = async (request: Request): Promise<Asked> => {
  const search = new URL(request.url).searchParams
  const body = request.method === 'GET' ? { query: search.get('query'), operationName: search.get('operationName') ?? undefined, variables: parsedJson(search.get('variables') || '{}') } : parsedJson((await request.text()) || '{}')
  if (Array.isArray(body)) throw refusal('graphql.batch', 400, 'One operation at a time: batches are not taken.')
  const { query, variables, operationName } = (body ?? {}) as Partial<Asked>
  if (typeof query !== 'string' || !query.trim()) throw refusal('graphql.invalid', 400, 'There is no query.')
  if (variables && (typeof variables !== 'object' || Array.isArray(variables))) throw refusal('graphql.invalid', 400, 'The variables are not an object.')
  return { query, variables: variables ?? {}, operationName: operationName || undefined }
}

const countFields = async (fields: FieldNode[], req: PayloadRequest) => {
  for (const { name } of fields) {
    const rule = ruleOfField(name.value)
    if (rule) refuseIfSpent(await countAddress(rule, clientAddress(req)))
  }
}

const run = async (request: Request): Promise<Response> => {
  if (request.method !== 'POST' && request.method !== 'GET') throw refusal('http.method', 405, 'Use POST, or GET for queries.')
  const asked = await askedOf(request)
  const schema = await graphqlSchema()
  const checked = checkedDocument(schema, asked.query)
  if ('errors' in checked) return reply({ errors: checked.errors.map((error) => tellError(error).told) }, 400)
  const operation = getOperationAST(checked.document, asked.operationName)
  if (!operation) throw refusal('graphql.invalid', 400, 'Say which operation to run.')
  if (request.method === 'GET' && operation.operation !== 'query') throw refusal('http.method', 405, 'Only queries may be asked by GET.')
  checkSize(schema, checked.document, operation, asked.variables)
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  await countFields(rootFields(operation.selectionSet, fragmentsOf(checked.document)), req)
  const set: Record<string, string> = {}
  const result = await execute({
    schema, document: checked.document, variableValues: asked.variables, operationName: asked.operationName,
    contextValue: { headers: set, req }, options: { maxCoercionErrors: 10 },
  })
  const headers = new Headers(set)
  return reply({ ...result, ...(result.errors ? { errors: result.errors.map((error) => tell(error, req)) } : {}) }, 200, req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers)
}

const tell = (error: GraphQLError, req: PayloadRequest) => {
  const { told, problem } = tellError(error)
  if (problem.status >= 500) logger.error({ err: error.originalError ?? error, id: req.headers.get('x-request-id') }, 'GraphQL failed')
  return told
}

/** Answers one GraphQL operation: bounded before it runs, with REST's error codes in `errors[].extensions.code`. */
export const answerGraphQL = async (request: Request): Promise<Response> => {
  try {
    return await run(request)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return reply({ errors: [tellRefusal(error)] }, error.status)
  }
}

/** The schema as text, since introspection is off in production. */
export const answerSchema = async (request: Request): Promise<Response> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw refusal('http.method', 405, 'Use GET.')
  const text = await schemaText()
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300', etag }
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}
