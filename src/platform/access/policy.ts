import { appendVersionToQueryKey, type CollectionConfig, type FieldAccess } from 'payload'
import { isBanned, isLookingAs } from './viewer'
import { nobody } from './rules'
import type { Gate, RuleArgs, Scope } from './types'

export type PolicyRows = {
  create: Gate
  read: Scope
  update: Scope
  delete: Scope
  /** Who sees earlier versions; those who may edit, unless said otherwise. */
  readVersions?: Scope
  /** Who enters the admin panel with an account of this (auth) collection; nobody unless said. */
  admin?: Gate
  /** Auth collections: who may lift a lock-out; nobody unless said. */
  unlock?: Gate
}

export type Policy = { rows: Required<PolicyRows>; access: NonNullable<CollectionConfig['access']> }

/** A banned person and somebody who only looks as another write nothing, whatever else a rule says. */
const mayWrite = ({ req }: RuleArgs) => !isBanned(req.user ?? null) && !isLookingAs(req)

const writing = <R extends Scope>(rule: R) => (async (args: RuleArgs) => (mayWrite(args) ? rule(args) : false)) as R

const forVersions = (rule: Scope) => async (args: RuleArgs) => {
  const answer = await rule(args)
  return typeof answer === 'boolean' ? answer : appendVersionToQueryKey(answer)
}

/**
 * The whole truth about who may do what in one collection. Every operation must be said: Payload's
 * own default lets any signed-in person do everything.
 */
export const policy = (given: PolicyRows): Policy => {
  const rows = { readVersions: given.update, admin: nobody, unlock: nobody, ...given } as Required<PolicyRows>
  return {
    rows,
    access: {
      create: writing(rows.create),
      read: rows.read,
      update: writing(rows.update),
      delete: writing(rows.delete),
      readVersions: forVersions(rows.readVersions),
      // Whoever looks as somebody else stays on the site: the panel has ways of writing that ask no policy.
      admin: (async (args: RuleArgs) => !isLookingAs(args.req) && rows.admin(args)) as NonNullable<CollectionConfig['access']>['admin'],
      unlock: writing(rows.unlock),
    },
  }
}

/** For ledgers, logs and all that only a service may write: people read what `read` says, and nothing else. */
export const serviceOnly = (read: Scope, readVersions: Scope = nobody): Policy =>
  policy({ create: nobody, read, update: nobody, delete: nobody, readVersions })

/** A Gate as a field's access. Payload asks it with the document where there is one. */
export const fieldAccess = (rule: Gate): FieldAccess => (args) => rule(args as RuleArgs)

/** Field access for what people may read but only services write (system calls skip field access). */
export const readOnlyField = { create: () => false, update: () => false } as const

/** Field access for what nobody reads or writes over an API. */
export const closedField = { create: () => false, read: () => false, update: () => false } as const
