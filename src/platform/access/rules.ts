import type { Where } from 'payload'
import type { Gate, Role, RuleArgs, Scope, Viewer } from './types'
import { isActive } from './viewer'

const gate = (says: string, decide: (viewer: Viewer, args: RuleArgs) => boolean | Promise<boolean>): Gate =>
  Object.assign((args: RuleArgs) => decide(args.req.user ?? null, args), { says })

const scope = (says: string, decide: (viewer: Viewer, args: RuleArgs) => boolean | Where | Promise<boolean | Where>): Scope =>
  Object.assign((args: RuleArgs) => decide(args.req.user ?? null, args), { says })

/** Whether the viewer holds one of the roles; staff roles form a ladder (decisions.md, People). */
export const hasRole = (viewer: Viewer, ...wanted: Role[]): boolean => {
  const held = new Set<Role>((viewer?.roles ?? []) as Role[])
  if (held.has('admin')) held.add('editor')
  if (held.has('editor')) held.add('moderator')
  return isActive(viewer) && wanted.some((role) => held.has(role))
}

export const isStaff = (viewer: Viewer) => hasRole(viewer, 'moderator')

export const nobody = gate('nobody', () => false)
export const anyone = gate('anyone', () => true)
export const signedIn = gate('signed in', (viewer) => isActive(viewer))
export const role = (...wanted: Role[]) => gate(wanted.join(' or '), (viewer) => hasRole(viewer, ...wanted))
export const admin = role('admin')
export const editor = role('editor')
/** Moderators, editors and admins. */
export const staff = role('moderator')

/** The documents whose `field` is the viewer. Deeper paths such as `course.author` are fine. */
export const owns = (field: string) =>
  scope(`own (${field})`, (viewer) => (isActive(viewer) ? { [field]: { equals: viewer!.id } } : false))

/** The viewer's own row in `users`, or any row whose id is his. */
export const isSelf = scope('oneself', (viewer) => (viewer ? { id: { equals: viewer.id } } : false))

/** Documents that Payload shows the public. */
export const published = scope('published', () => ({ _status: { equals: 'published' } }))

/** Documents that match a fixed condition, said in words for the access table. */
export const where = (says: string, condition: Where) => scope(says, () => condition)

/** Documents whose `field` is one of the ids that `read` finds for the viewer (memberships, once a request). */
export const memberOf = (says: string, field: string, read: (args: RuleArgs) => Promise<string[]>) =>
  scope(says, async (viewer, args) => {
    if (!isActive(viewer)) return false
    const ids = await read(args)
    return ids.length > 0 ? { [field]: { in: ids } } : false
  })

/** Makes a Gate of a decision over the request; for rules that need more than roles. */
export const when = gate

export function anyOf(...rules: Gate[]): Gate
export function anyOf(...rules: Scope[]): Scope
export function anyOf(...rules: Scope[]): Scope {
  return Object.assign(
    async (args: RuleArgs) => {
      const conditions: Where[] = []
      for (const rule of rules) {
        const answer = await rule(args)
        if (answer === true) return true
        if (answer !== false) conditions.push(answer)
      }
      if (conditions.length === 0) return false
      return conditions.length === 1 ? conditions[0] : { or: conditions }
    },
    { says: rules.map((rule) => rule.says).join(', ') },
  )
}

export function allOf(...rules: Gate[]): Gate
export function allOf(...rules: Scope[]): Scope
export function allOf(...rules: Scope[]): Scope {
  return Object.assign(
    async (args: RuleArgs) => {
      const conditions: Where[] = []
      for (const rule of rules) {
        const answer = await rule(args)
        if (answer === false) return false
        if (answer !== true) conditions.push(answer)
      }
      return conditions.length === 0 ? true : { and: conditions }
    },
    { says: rules.map((rule) => rule.says).join(' and ') },
  )
}
