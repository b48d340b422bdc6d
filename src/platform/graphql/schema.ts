import config from '@payload-config'
import { configToSchema } from '@payloadcms/graphql'
import { isObjectType, printSchema, type GraphQLFieldConfigArgumentMap, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { checkOffset, clampedLimit } from '../http/clampQuery'

type Cached = { schema?: Promise<GraphQLSchema>; text?: string }
const shared = globalThis as typeof globalThis & { __inkwellGraphQL?: Cached }
const cached = () => (shared.__inkwellGraphQL ??= {})

type Args = { limit?: number | null; page?: number | null; pagination?: boolean | null }

const takesLimit = (field: { args: readonly { name: string }[] }) => field.args.some(({ name }) => name === 'limit')

const clampArgs = (args: Args): Args => {
  const asksAll = args.pagination === false || args.limit === 0
  const limit = args.limit === undefined || args.limit === null ? (asksAll ? clampedLimit(0) : undefined) : clampedLimit(args.limit)
  checkOffset(args.page ?? undefined, limit ?? 10)
  return limit === undefined ? args : { ...args, limit }
}

/**
 * Lists, nested ones included, ask for no more than REST may. Done in the resolvers, where a literal, a
 * variable and a default value have all become the same argument.
 */
const boundLists = (type: GraphQLObjectType) => {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve
    if (!resolve || !takesLimit(field)) continue
    field.resolve = (source, args: GraphQLFieldConfigArgumentMap & Args, context, info) => resolve(source, clampArgs(args) as typeof args, context, info)
  }
}

/** Tells anybody whether an installation has no users yet; nobody needs to know. */
const closeFields = (type: GraphQLObjectType | null | undefined) => {
  const fields = type?.getFields() ?? {}
  for (const name of Object.keys(fields)) if (/^initialized/.test(name)) delete fields[name]
}

const build = async (): Promise<GraphQLSchema> => {
  const { schema } = configToSchema(await config)
  closeFields(schema.getQueryType())
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type) && !type.name.startsWith('__')) boundLists(type)
  return schema
}

/** The schema of all collections, built at the first request and kept. */
export const graphqlSchema = (): Promise<GraphQLSchema> => {
  const cache = cached()
  cache.schema ??= build().catch((error: unknown) => {
    delete cache.schema
    throw error
  })
  return cache.schema
}

/** The schema in GraphQL's own language, printed once. */
export const schemaText = async (): Promise<string> => {
  const schema = await graphqlSchema()
  return (cached().text ??= printSchema(schema))
}
