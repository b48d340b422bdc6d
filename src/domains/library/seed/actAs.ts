import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { systemRequest } from '@/platform/db/transaction'

/** Who acts in the demo: the authors by their key, and staff that decides. */
export type Cast = { authors: Map<string, string>; moderator: string; editor: string }

/** A request as if this person had made it. */
export const actAs = async (payload: Payload, id: string): Promise<PayloadRequest> => {
  const user = await asSystem(await systemRequest(payload)).findByID({ collection: 'users', id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}
