import type { AdminViewServerProps } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { ViewFrame } from '@/platform/admin/ViewFrame'
import { isLanguage } from '@/platform/i18n/languages'
import { keepsOutbox } from '@/platform/mail/settings'
import { outboxWords } from './words'

type Row = { id: string; createdAt: string; subject?: string | null; kind: string; deliveryStatus: string; messageHtml?: string | null; recipients: { address?: string | null; user?: { email?: string | null; name?: string | null } | string | null }[] }

const recipientOf = ({ recipients }: Row) => {
  const [first] = recipients
  if (first?.address) return first.address
  return typeof first?.user === 'object' ? (first.user?.email ?? first.user?.name ?? '') : ''
}

/** The mails that did not leave because no SMTP server is set, newest first, each readable in a frame. */
export const OutboxView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const words = outboxWords[isLanguage(props.i18n.language) ? props.i18n.language : 'en']
  const isAdmin = req.user?.roles?.includes('admin') ?? false
  const { docs } = isAdmin
    ? await asSystem(req).find({ collection: 'communication-logs', depth: 1, limit: 50, pagination: false, sort: '-createdAt', populate: { users: { email: true, name: true } } })
    : { docs: [] }
  const rows = docs as unknown as Row[]
  return (
    <ViewFrame {...props} name="outbox" intro={<p>{keepsOutbox() ? words.kept : null}</p>}>
      {rows.length === 0 ? <p>{words.empty}</p> : null}
      <ul className="inkwell-outbox">
        {rows.map((row) => (
          <li key={row.id}>
            <details>
              <summary>
                <strong>{row.subject || row.kind}</strong> <span>{recipientOf(row)}</span>{' '}
                <time dateTime={row.createdAt}>{new Date(row.createdAt).toLocaleString(props.i18n.language)}</time> <em>{words[row.deliveryStatus as 'sent']}</em>
              </summary>
              {row.messageHtml ? <iframe loading="lazy" sandbox="allow-popups" src={`/api/messages/outbox/${row.id}`} title={row.subject ?? row.kind} /> : <p>{words.noText}</p>}
            </details>
          </li>
        ))}
      </ul>
    </ViewFrame>
  )
}
