import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Who acts in the demo: the authors by their key, and staff that decides. */
export type Cast = { authors: Map<string, string>; moderator: string; editor: string }

/** A request as if this person had made it. */
export const actAs = async (payload: Payload, id: string): Promise<PayloadRequest> => {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}
