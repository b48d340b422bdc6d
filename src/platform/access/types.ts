import type { AccessArgs, PayloadRequest, Where } from 'payload'

/** Who asks. Payload fills `req.user` anew on every request, so roles and bans are never stale. */
export type Viewer = NonNullable<PayloadRequest['user']> | null

export type RuleArgs = Pick<AccessArgs, 'req'> & {
  id?: number | string
  data?: unknown
  doc?: unknown
  isReadingStaticFile?: boolean
}

/** Answers yes or no: all that `create` and a field may use, since Payload ignores a `Where` there. */
export type Gate = ((args: RuleArgs) => boolean | Promise<boolean>) & { says: string }

/** Answers yes, no, or which documents. Every Gate is a Scope. */
export type Scope = ((args: RuleArgs) => boolean | Where | Promise<boolean | Where>) & { says: string }

export const roles = ['student', 'author', 'teacher', 'parent', 'volunteer', 'institution', 'moderator', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]
