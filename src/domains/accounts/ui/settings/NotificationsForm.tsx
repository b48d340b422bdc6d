import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/site/forms/ActionForm'
import { TickField } from '@/site/forms/fields'
import { saveNotifications } from '../actions/own'

export type KindChoice = { kind: string; label: string; site?: boolean; mail?: boolean }

const channels = ['site', 'mail'] as const

/** Which news come, and by which way: a table of ticks, each named by its row and its column. */
export async function NotificationsForm({ kinds, newsletter }: { kinds: readonly KindChoice[]; newsletter: boolean }) {
  const t = await getTranslations('accounts.settings')
  return (
    <ActionForm action={saveNotifications} submit={t('saveNews')}>
      {kinds.length > 0 && (
        <table className="w-full border-collapse text-ui">
          <caption className="sr-only">{t('newsTable')}</caption>
          <thead className="border-b border-line-strong text-sm text-ink-soft">
            <tr>
              <th scope="col" className="py-2 text-start font-semibold">{t('kind')}</th>
              {channels.map((channel) => (
                <th key={channel} scope="col" className="w-20 px-1 py-2 text-center font-semibold">{t(`channels.${channel}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((row) => (
              <tr key={row.kind} className="border-b border-line">
                <th scope="row" className="py-1 text-start font-normal">{row.label}</th>
                {channels.map((channel) => (
                  <td key={channel} className="text-center">
                    {row[channel] !== undefined && <Tick name={`${row.kind}|${channel}`} label={`${row.label}: ${t(`channels.${channel}`)}`} checked={row[channel]} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TickField name="newsletter" label={t('newsletter')} hint={t('newsletterHint')} defaultChecked={newsletter} />
      <p className="max-w-measure text-sm text-ink-soft">{t('always')}</p>
      <p className="max-w-measure text-sm text-ink-soft">{t('unsubscribe')}</p>
    </ActionForm>
  )
}

function Tick({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="inline-grid size-11 place-items-center">
      <input type="hidden" name="shown" value={name} />
      <input type="checkbox" name={name} defaultChecked={checked} aria-label={label} className="size-5 accent-accent" />
    </label>
  )
}
