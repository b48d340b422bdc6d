import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '@/platform/access/types'

type UserInput = { roles?: Role[]; email?: string | null; username?: string; password?: string; name?: string } & Record<string, unknown>

export const testPassword = 'correct horse battery staple'

/** Makes rows that belong to one test alone: every name is unique, so nothing has to be cleaned away. */
export const factories = (payload: Payload) => ({
  user: async ({ roles = ['student'], ...more }: UserInput = {}) => {
    const mark = randomUUID().slice(0, 8)
    const user = await payload.create({
      collection: 'users', overrideAccess: true, depth: 0,
      data: { name: `Person ${mark}`, email: `person-${mark}@example.test`, password: testPassword, emailVerifiedAt: new Date().toISOString(), roles, ...more } as never,
    })
    return user as unknown as { id: string; email: string; name: string; username?: string }
  },
})

export type Factories = ReturnType<typeof factories>
