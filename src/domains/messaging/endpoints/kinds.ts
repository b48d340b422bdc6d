import { z } from 'zod'
import { notificationPreference } from '@/domains/accounts/api'
import { signedIn } from '@/platform/access/rules'
import { allDomains } from '@/platform/domain/registry'
import { endpoint } from '@/platform/http/endpoint'

const channels = ['site', 'mail'] as const

/** What the viewer may choose: each kind of news with its channels, and whether it comes on each. News about the account itself is not offered, since it always comes. */
export const kinds = endpoint({
  method: 'get', path: '/notifications/kinds', summary: 'The kinds of notifications that can be chosen, with the viewer’s choice by channel', may: signedIn, input: z.object({}),
  handle: async (req) => {
    const offered = allDomains().flatMap((domain) => domain.notifies ?? []).filter(({ aboutAccount }) => !aboutAccount)
    const found = []
    for (const { kind, channels: standard } of offered) {
      const chosen: Partial<Record<(typeof channels)[number], boolean>> = {}
      for (const channel of channels) {
        if (standard.includes(channel)) chosen[channel] = (await notificationPreference(req, String(req.user!.id), kind, channel)) ?? true
      }
      found.push({ kind, ...chosen })
    }
    return { kinds: found }
  },
})
