import { createHash } from 'node:crypto'
import { GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { operationBounds } from './limits'

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] }

const kept = 500
const known = new Map<string, Checked>()

const isProduction = () => process.env.NODE_ENV === 'production'

const check = (schema: GraphQLSchema, text: string): Checked => {
  try {
    const document = parse(text, { maxTokens: operationBounds.tokens, noLocation: false })
    const rules = isProduction() ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules
    const errors = validate(schema, document, rules, { maxErrors: 20 })
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/**
 * A document parsed and validated. Both cost far more than running it against a schema of thousands of
 * types, so the last few hundred are kept by their hash, bad ones too.
 */
export const checkedDocument = (schema: GraphQLSchema, text: string): Checked => {
  const hash = createHash('sha256').update(text).digest('base64')
  const found = known.get(hash)
  const checked = found ?? check(schema, text)
  known.delete(hash)
  known.set(hash, checked)
  if (known.size > kept) known.delete(known.keys().next().value as string)
  return checked
}
