import { noticeVersions } from '@/domains/accounts/notices/versions'
import type { Purpose } from '@/domains/accounts/services/consents/purposes'
import type { App } from './boot'

type Person = Awaited<ReturnType<App['make']['user']>>

const yearsAgo = (years: number) => `${new Date().getUTCFullYear() - years}-01-01`

/** The answers of a guardian who has just read the present notices. */
export const answersTo = (...purposes: Purpose[]) => purposes.map((purpose) => ({ purpose, noticeVersion: noticeVersions[purpose].version }))

/** People of a family, each new: a child of nine, a grown-up, and the two connected by a code. */
export const families = (app: App) => {
  const child = (more: object = {}) => app.make.user({ birthDate: yearsAgo(9), country: 'FR', ...more })
  const grownUp = (more: object = {}) => app.make.user({ birthDate: yearsAgo(40), country: 'FR', ...more })
  const connect = async (guardian: Person, of: Person): Promise<string> => {
    const { json } = await app.api('/account/guardians/invite-by-code', { as: of, body: {} })
    const accepted = await app.api('/account/guardians/accept', { as: guardian, body: { secret: json.code } })
    if (accepted.status !== 200) throw new Error(accepted.text)
    return accepted.json.id
  }
  const family = async () => {
    const [kid, parent] = [await child(), await grownUp()]
    return { kid, parent, guardianship: await connect(parent, kid) }
  }
  const grant = (guardian: Person, of: Person, ...purposes: Purpose[]) =>
    app.api('/account/consents/grant', { as: guardian, body: { childId: of.id, answers: answersTo(...purposes), language: 'fr' } })
  return { child, grownUp, connect, family, grant }
}
