import { getTranslations } from 'next-intl/server'
import { apiFor } from '@/platform/api/client'

type Choice = { kind: string; site?: boolean; mail?: boolean }

/** The kinds of news that can be chosen, under their names; a kind without a name is shown as it is called. */
export const readKinds = async (): Promise<(Choice & { label: string })[]> => {
  const { kinds } = await (await apiFor()).call<{ kinds: Choice[] }>('GET', '/notifications/kinds')
  const t = await getTranslations('messaging.kinds')
  return kinds.map((one) => {
    const key = one.kind.replaceAll('.', '_') as never
    return { ...one, label: t.has(key) ? t(key) : one.kind }
  })
}
