import type { Config } from 'payload'
import { allDomains } from '../domain/registry'
import type { Domain } from '../domain/types'
import type { AdminView } from './types'

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

export const adminViews = (): AdminView[] => allDomains().flatMap((domain) => domain.adminViews ?? [])

/** The views of all domains in the form that Payload's config takes. */
export const viewsOf = (domains: Domain[]): Views =>
  Object.fromEntries(domains.flatMap((domain) => domain.adminViews ?? []).map(({ name, path, Component }) => [name, { path, Component, exact: true }])) as Views
