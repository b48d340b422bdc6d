'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { wordsFor } from '@/platform/moderation/words'
import { useDesk } from './useDesk'
import { deskWords } from './words'
import './publish.css'

/** In the sidebar of a work: how it stands in moderation, with the way to its case and to its page. */
export const ModerationBadge = () => {
  const { desk } = useDesk()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = deskWords(i18n.language)
  if (!desk) return null
  const { states } = wordsFor(i18n.language)
  return (
    <div className="inkwell-badge field-type">
      <p className="field-label">{words.moderation}</p>
      <p><strong className="inkwell-badge__state" data-state={desk.state ?? 'none'}>{desk.state ? (states[desk.state] ?? desk.state) : words.neverSent}</strong></p>
      {desk.caseId && <p><Link href={`${config.routes.admin}/inbox/story-submissions/${desk.caseId}`} prefetch={false}>{words.openCase}</Link></p>}
      {desk.scheduledFor && <p>{words.planned} <time dateTime={desk.scheduledFor}>{new Date(desk.scheduledFor).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })}</time></p>}
      {desk.path && <p><a href={`/${i18n.language}${desk.path}`} rel="noreferrer" target="_blank">{words.onSite}</a></p>}
    </div>
  )
}
