import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Gate } from '../access/types'
import { isActive, isLookingAs } from '../access/viewer'
import { notAllowed, onlyLooking, refusal, signInFirst } from '../errors/AppError'

type Answer = Response | object | undefined

type Shape<I extends z.ZodType> = {
  method: Endpoint['method']
  path: string
  /** One sentence for the API's description. */
  summary: string
  /** Parses the body (or the query of a GET) together with the path's parameters. */
  input: I
  /** Who may call; rules about one document belong into the service. */
  may: Gate
  /** Largest body in bytes; 64 KiB unless said. */
  bodyLimit?: number
  handle: (req: PayloadRequest, input: z.infer<I>) => Promise<Answer> | Answer
  /** False where the body is no JSON and nobody needs it, such as a mail program's one click. */
  readsBody?: boolean
  /** Status of a good answer; 200. */
  status?: number
  /** Open to staff who look as somebody else, although it is no GET: for what ends the looking. */
  whileLooking?: boolean
}

const readBody = async (req: PayloadRequest, limit: number): Promise<unknown> => {
  if (req.method === 'GET' || req.method === 'HEAD' || !req.text) return {}
  const text = await req.text()
  if (Buffer.byteLength(text) > limit) throw refusal('input.too_large', 413, `This is larger than ${Math.round(limit / 1024)} KiB.`)
  if (!text) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw refusal('input.malformed', 400, 'The body is not JSON.')
  }
}

const problemsOf = (error: z.ZodError) => error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))

/**
 * Makes one endpoint: parse, ask who may, call, answer. Bad input is a 400 that names each field;
 * refusals that the service throws keep their own status. Effects and rules do not belong here.
 */
export const endpoint = <I extends z.ZodType>({ method, path, summary, input, may, handle, bodyLimit = 65_536, readsBody = true, status = 200, whileLooking = method === 'get' }: Shape<I>): Endpoint => ({
  method,
  path,
  custom: { summary, input },
  handler: async (req) => {
    if (!whileLooking && isLookingAs(req)) throw onlyLooking()
    if (!(await may({ req }))) throw isActive(req.user ?? null) ? notAllowed() : signInFirst()
    const body = readsBody ? await readBody(req, bodyLimit) : {}
    const given = { ...Object.fromEntries(req.searchParams ?? []), ...(body as object), ...req.routeParams }
    const parsed = input.safeParse(given)
    if (!parsed.success) {
      throw refusal('input.invalid', 400, 'Some values are missing or wrong.', { fields: problemsOf(parsed.error) })
    }
    const answer = await handle(req, parsed.data)
    if (answer instanceof Response) return answer
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer, { status })
  },
})
