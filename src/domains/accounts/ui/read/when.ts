import { getFormatter } from 'next-intl/server'
import { readMe } from './me'

/** Says instants in the viewer's language and time zone: a day, or a day with its hour. */
export const readWhen = async () => {
  const format = await getFormatter()
  const timeZone = (await readMe()).viewer?.timezone ?? 'UTC'
  return {
    day: (at: string) => format.dateTime(new Date(at), { dateStyle: 'long', timeZone }),
    hour: (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  }
}
