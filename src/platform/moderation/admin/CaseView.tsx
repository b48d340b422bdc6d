import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/rules'
import { ViewFrame } from '../../admin/ViewFrame'
import { AppError } from '../../errors/AppError'
import { isLanguage } from '../../i18n/languages'
import { openForReading, type CaseSheet } from '../openForReading'
import { Case } from './Case'
import { namesOf } from './InboxView'
import './inbox.css'
import './case.css'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const sheetOf = async (props: AdminViewServerProps, collection: string, id: string): Promise<CaseSheet> => {
  const { against, part } = props.searchParams ?? {}
  try {
    return await openForReading(props.initPageResult.req, collection, id, {
      against: against === 'published' || against === 'submitted' ? against : undefined, part: typeof part === 'string' && uuid.test(part) ? part : undefined,
    })
  } catch (error) {
    if (error instanceof AppError && error.status === 404) notFound()
    throw error
  }
}

/** The page of one case: its text beside what was read before, and everything needed to decide. */
export const CaseView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const segments = (props.params?.segments ?? []) as string[]
  const [, collection, id] = segments
  if (isStaff(req.user) && !uuid.test(id)) notFound()
  const sheet = isStaff(req.user) ? await sheetOf(props, collection, id) : undefined
  const language = isLanguage(props.i18n.language) ? props.i18n.language : 'en'
  return (
    <ViewFrame {...props} name="inboxCase" title={sheet?.item.title}>
      {sheet && <Case admin={req.payload.config.routes.admin} canEdit={req.user?.roles?.some((role) => role === 'editor' || role === 'admin') ?? false} initial={sheet} key={id} language={language} names={namesOf(language)} />}
    </ViewFrame>
  )
}
