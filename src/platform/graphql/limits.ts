import {
  getNamedType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode,
  type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql'
import { refusal } from '../errors/AppError'
import { clampedLimit } from '../http/clampQuery'

/** What one operation may be. A cost point is one value that the answer may hold. */
export const operationBounds = { tokens: 2500, depth: 9, aliases: 30, roots: 12, cost: 20_000 } as const

type Size = { cost: number; depth: number; aliases: number }
type Known = { schema: GraphQLSchema; fragments: Map<string, FragmentDefinitionNode>; variables: Record<string, unknown>; sizes: Map<string, Size> }

const none: Size = { cost: 0, depth: 0, aliases: 0 }
const defaultRows = 10

const unwrapped = (type: unknown): boolean => {
  let inner = type
  while (inner && typeof inner === 'object' && 'ofType' in inner) {
    if (isListType(inner as never)) return true
    inner = (inner as { ofType: unknown }).ofType
  }
  return false
}

const given = (node: FieldNode, name: string, variables: Record<string, unknown>): unknown => {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value
  if (!value) return undefined
  if (value.kind === Kind.VARIABLE) return variables[value.name.value]
  return value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.BOOLEAN ? value.value : undefined
}

/** How many times a field's inside may come: the rows of a list, the entries of an array. */
const timesOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, { variables }: Known): number => {
  if (field.args.some(({ name }) => name === 'limit')) {
    const limit = given(node, 'limit', variables)
    return limit === undefined || limit === null ? (given(node, 'pagination', variables) === false ? clampedLimit(0) : defaultRows) : clampedLimit(limit)
  }
  // `docs` repeats as often as the list that holds it, which has been counted.
  return unwrapped(field.type) && field.name !== 'docs' ? defaultRows / 2 : 1
}

const sizeOfField = (node: FieldNode, parent: GraphQLNamedType, known: Known): Size => {
  const alias = node.alias ? 1 : 0
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
  if (!field) return { cost: 1, depth: node.name.value.startsWith('__') ? 0 : 1, aliases: alias }
  if (!node.selectionSet) return { cost: 1, depth: 1, aliases: alias }
  const inner = sizeOf(node.selectionSet, getNamedType(field.type), known)
  return { cost: 1 + timesOf(node, field, known) * inner.cost, depth: 1 + inner.depth, aliases: alias + inner.aliases }
}

const sizeOfFragment = (name: string, known: Known): Size => {
  const counted = known.sizes.get(name)
  if (counted) return counted
  const fragment = known.fragments.get(name)
  const type = fragment && known.schema.getType(fragment.typeCondition.name.value)
  const size = fragment && type ? sizeOf(fragment.selectionSet, type, known) : none
  known.sizes.set(name, size)
  return size
}

const sizeOf = (set: SelectionSetNode, parent: GraphQLNamedType, known: Known): Size =>
  set.selections.reduce<Size>((sum, node) => {
    const type = node.kind === Kind.INLINE_FRAGMENT && node.typeCondition ? known.schema.getType(node.typeCondition.name.value) : parent
    const size =
      node.kind === Kind.FIELD ? sizeOfField(node, parent, known)
      : node.kind === Kind.FRAGMENT_SPREAD ? sizeOfFragment(node.name.value, known)
      : sizeOf(node.selectionSet, type && isCompositeType(type) ? type : parent, known)
    return { cost: sum.cost + size.cost, depth: Math.max(sum.depth, size.depth), aliases: sum.aliases + size.aliases }
  }, none)

/** The fields at the top of an operation, with fragments laid open. */
export const rootFields = (set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): FieldNode[] =>
  set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node]
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet
    return inner ? rootFields(inner, fragments) : []
  })

export const fragmentsOf = (document: DocumentNode) =>
  new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]))

const refuse = (what: string, is: number, most: number) => {
  throw refusal(`graphql.${what}`, 400, `This operation is too large: ${what} ${is}, at most ${most}.`, { extra: { [what]: is, most } })
}

/** Refuses an operation that is larger than the bounds, saying by how much. The document must be valid. */
export const checkSize = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): void => {
  const fragments = fragmentsOf(document)
  const root = schema.getRootType(operation.operation)
  if (!root) return
  const roots = rootFields(operation.selectionSet, fragments).length
  if (roots > operationBounds.roots) refuse('roots', roots, operationBounds.roots)
  const size = sizeOf(operation.selectionSet, root, { schema, fragments, variables, sizes: new Map() })
  for (const what of ['depth', 'aliases', 'cost'] as const) if (size[what] > operationBounds[what]) refuse(what, size[what], operationBounds[what])
}
