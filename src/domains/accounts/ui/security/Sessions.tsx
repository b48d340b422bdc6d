import { getTranslations } from 'next-intl/server'
import { Badge } from '@/site/design/Badge'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import type { SessionRow } from '../../queries/sessions'
import { endSession } from '../actions/security'
import { readWhen } from '../read/when'

/** Where the viewer is signed in, each with the way to end it. One form, so that one answer stands above all. */
export async function Sessions({ sessions }: { sessions: readonly SessionRow[] }) {
  const t = await getTranslations('accounts.security')
  const { hour: when } = await readWhen()
  return (
    <ActionForm action={endSession} className="gap-3">
      <ul className="grid gap-2">
        {sessions.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-md border border-line bg-surface px-4 py-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ui font-semibold">
                <bdi>{one.device ?? t('unknownDevice')}</bdi>
                {one.isCurrent && <Badge tone="give">{t('thisDevice')}</Badge>}
              </p>
              <p className="text-sm text-ink-soft">
                {t('active', { when: when(one.lastActivityAt) })} · {t('since', { when: when(one.loginAt) })}
                {one.ipAddress && <> · <bdi dir="ltr">{one.ipAddress}</bdi></>}
              </p>
            </div>
            {!one.isCurrent && (
              <SubmitButton variant="secondary" name="session" value={one.id}>
                {t('end')}
                <span className="sr-only">: {one.device ?? t('unknownDevice')}</span>
              </SubmitButton>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <SubmitButton variant="danger" name="session" value="others">{t('endOthers')}</SubmitButton>}
    </ActionForm>
  )
}
