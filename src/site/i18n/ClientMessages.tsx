import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from './messages'

/**
 * Sends the named texts, and no others, to the browser for the client components inside.
 * The design system's own are always among them.
 */
export async function ClientMessages({ of, children }: { of: readonly (keyof Messages)[]; children: ReactNode }) {
  const all = await getMessages()
  const chosen = Object.fromEntries((['design', ...of] as const).map((name) => [name, all[name]]))
  return <NextIntlClientProvider messages={chosen}>{children}</NextIntlClientProvider>
}
