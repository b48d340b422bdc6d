'use client'
import { useTranslations } from 'next-intl'
import { Banner } from '@/site/design/Banner'
import { LinkButton } from '@/site/design/LinkButton'
import { PageSection } from '@/site/design/PageSection'
import { RichText } from '@/platform/richtext/RichText'
import { pathOf } from '../../addresses'
import { NotesList } from '../notes/NotesList'
import type { PartProps } from '../useWorkspace'
import type { Part } from '../Workspace'
import { CaseHistory } from './CaseHistory'
import { Checklist } from './Checklist'
import { Standing } from './Standing'
import { SubmitForm } from './SubmitForm'
import { Withdraw } from './Withdraw'

type SendPartProps = PartProps & { first: Part; onGo: (part: Part, element?: string) => void }

/** The way to the readers: where the work stands, what is missing, sending it in, taking it back, what happened. */
export function SendPart({ work, draft, reload, first, onGo }: SendPartProps) {
  const t = useTranslations('authoring')
  const { state, publicSlug, hasUnsentChanges } = work.standing
  const isWaiting = state === 'submitted' || state === 'in_review'
  const isNew = state === 'published' && !hasUnsentChanges
  const mayWithdraw = isWaiting || state === 'approved' || state === 'changes_requested'
  return (
    <div className="grid max-w-measure gap-2">
      <PageSection title={t('send.stands')} className="py-4">
        <Standing work={work} />
        {publicSlug && <div><LinkButton href={pathOf.work({ shelf: work.collection, slug: publicSlug })} variant="secondary">{t('send.seePublished')}</LinkButton></div>}
        {publicSlug && <p className="text-ui text-ink-soft">{hasUnsentChanges ? t('send.unsent') : t('send.newVersion')}</p>}
      </PageSection>
      {work.notes.length > 0 && <PageSection title={t('notes.all')} className="py-4"><NotesList work={work} reload={reload} onShow={() => onGo(first)} /></PageSection>}
      {!isWaiting && state !== 'approved' && !isNew && (
        <>
          <Checklist work={work} draft={draft} first={first} onGo={onGo} reload={reload} />
          {!work.submissionsOpen && <Banner tone="caution">{t('send.closed')}</Banner>}
          {work.missing.length === 0 && work.submissionsOpen && work.mayPost && <SubmitForm work={work} draft={draft} reload={reload} />}
        </>
      )}
      {mayWithdraw && work.case && <Withdraw work={work} reload={reload} />}
      <PageSection title={t('details.agreement')} lead={t('details.agreementVersion', { version: work.agreement.version })} className="py-4">
        <details id="agreement" className="rounded-md border border-line p-4">
          <summary className="cursor-pointer text-ui font-semibold">{t('send.read')}</summary>
          <div className="prose mt-3">{work.agreement.text ? <RichText document={work.agreement.text} mediaUrl={() => null} /> : <p>{t('details.agreementNone')}</p>}</div>
        </details>
      </PageSection>
      <PageSection title={t('history.title')} className="py-4"><CaseHistory steps={work.steps} /></PageSection>
    </div>
  )
}
