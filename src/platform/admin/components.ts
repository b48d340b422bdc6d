import type { Config } from 'payload'
import type { Domain } from '../domain/types'
import { viewsOf } from './views'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** What of the admin panel is ours: the brand, the domains' own pages, and the links to them. */
export const adminComponents = (domains: Domain[]): Components => ({
  graphics: { Logo: '@/platform/admin/Brand#Logo', Icon: '@/platform/admin/Brand#Icon' },
  beforeNavLinks: ['@/platform/admin/NavLinks#NavLinks'],
  beforeDashboard: ['@/platform/moderation/admin/Desk#Desk'],
  views: viewsOf(domains),
})
