import { getTranslations } from 'next-intl/server'
import { readWhen } from '../read/when'
import { AppSetup } from './AppSetup'
import { AppKeeping } from './AppKeeping'
import type { AppState } from './readSecurity'

const words = ['yourPassword', 'beginApp', 'scan', 'scanAlt', 'secret', 'firstCode', 'firstCodeHint', 'confirmApp', 'codesTitle', 'codesText', 'downloadCodes', 'renewCodes', 'removeApp'] as const
export type AppWords = Record<(typeof words)[number], string>

/** The authenticator app: setting it up in two steps, or what to do with one that is set up. */
export async function Authenticator({ app }: { app: AppState }) {
  const t = await getTranslations('accounts.security')
  const own = Object.fromEntries(words.map((name) => [name, t(name)])) as AppWords
  if (!app.confirmedAt) return <AppSetup words={own} />
  const since = (await readWhen()).day(app.confirmedAt)
  return (
    <div className="grid gap-5">
      <p className="text-ui">
        {t('appSince', { when: since })} {t('codesLeft', { count: app.recoveryCodesLeft })}
      </p>
      <AppKeeping words={own} />
    </div>
  )
}
