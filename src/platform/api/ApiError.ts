import type { FieldProblem } from '../errors/AppError'

type Told = { code?: string; detail?: string; message?: string; fields?: FieldProblem[]; requestId?: string; errors?: { message?: string; extensions?: { code?: string; status?: number; fields?: FieldProblem[] } }[] } & Record<string, unknown>

/** What the API refused, as pages and forms need it: the status, a code to translate, the fields at fault. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: FieldProblem[]
  readonly requestId?: string
  /** Everything else that the answer said, such as `retryAfter` or the current revision. */
  readonly extra: Record<string, unknown>

  constructor(status: number, told: Told) {
    const first = told.errors?.[0]
    super(told.detail ?? first?.message ?? told.message ?? 'The request was refused.')
    this.name = 'ApiError'
    this.status = status
    this.code = told.code ?? first?.extensions?.code ?? (status >= 500 ? 'internal' : 'refused')
    this.fields = told.fields ?? first?.extensions?.fields ?? []
    this.requestId = told.requestId
    this.extra = told
  }
}

/** Reads a refusal, whatever its body is. */
export const errorFrom = async (response: Response): Promise<ApiError> => {
  const text = await response.text().catch(() => '')
  try {
    return new ApiError(response.status, JSON.parse(text) as Told)
  } catch {
    return new ApiError(response.status, { detail: response.status >= 500 ? 'The server cannot be reached at this moment.' : response.statusText || undefined })
  }
}

/** The value of a good answer; nothing for an empty one. */
export const valueOf = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw await errorFrom(response)
  const text = response.status === 204 ? '' : await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

export type GraphQLAnswer<T> = { data?: T | null; errors?: NonNullable<Told['errors']> }

/** The data of a GraphQL answer; its first error where there is one. */
export const dataOf = <T>({ data, errors }: GraphQLAnswer<T>): T => {
  if (errors?.length) throw new ApiError(errors[0].extensions?.status ?? 400, { errors })
  return data as T
}
