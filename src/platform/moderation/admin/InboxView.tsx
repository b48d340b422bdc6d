import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/rules'
import { ViewFrame } from '../../admin/ViewFrame'
import { isLanguage, type Language } from '../../i18n/languages'
import { contributions } from '../contributions'
import { inboxInput } from '../endpoints'
import { listCases } from '../queries/listCases'
import { wordsFor } from '../words'
import { Inbox } from './Inbox'
import './inbox.css'

const spoken = (words: Record<string, Record<Language, string>>, language: Language) => Object.entries(words).map(([code, label]) => ({ code, label: label[language] }))

/** What the domains call their kinds and reasons, in one language. */
export const namesOf = (language: Language) => ({
  kinds: Object.fromEntries(contributions().flatMap(({ kinds }) => spoken(kinds, language).map(({ code, label }) => [code, label]))),
  risks: Object.fromEntries(contributions().flatMap(({ risks }) => spoken(risks, language).map(({ code, label }) => [code, label]))),
  reasons: Object.fromEntries(contributions().map(({ collection, reasons }) => [collection, spoken(reasons, language)])),
})

/** The inbox in the admin panel; the list itself is a part of the browser from then on. */
export const InboxView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const language = isLanguage(props.i18n.language) ? props.i18n.language : 'en'
  const words = wordsFor(language)
  const asked = Object.fromEntries(Object.entries(props.searchParams ?? {}).filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const wanted = inboxInput.safeParse(asked)
  const { kinds, reasons } = namesOf(language)
  // The frame sends away whoever may not see this; only for the others is anything read.
  const initial = isStaff(req.user) ? await listCases(req, wanted.success ? wanted.data : inboxInput.parse({})) : undefined
  return (
    <ViewFrame {...props} intro={<p>{words.intro}</p>} name="inbox">
      {initial && <Inbox admin={req.payload.config.routes.admin} filters={wanted.success ? asked : {}} initial={initial} kinds={kinds} language={language} reasons={reasons} waiting={contributions().flatMap(({ waiting }) => waiting)} />}
    </ViewFrame>
  )
}
