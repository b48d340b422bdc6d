'use client'
import { Button, toast, useForm, useTranslation } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { call } from '@/platform/admin/call'
import { Dialog } from '@/platform/admin/Dialog'
import { problemSays } from '@/platform/admin/problemWords'
import { wordsFor } from '@/platform/moderation/words'
import type { Desk } from '../queries/deskOf'
import type { DeskWords } from './words'
import '@/platform/moderation/admin/inbox.css'
import './publish.css'

type Props = { desk: Desk; path: string; words: DeskWords; load: () => Promise<void>; onClose: () => void }
type What = 'now' | 'later' | 'withdraw'

const Standing = ({ desk, words }: Pick<Props, 'desk' | 'words'>) => {
  const { i18n } = useTranslation()
  const { states } = wordsFor(i18n.language)
  const decision = desk.state === 'approved' ? (desk.isApproved ? words.approvedAsIs : words.approvedOutdated) : desk.state ? (states[desk.state] ?? desk.state) : words.neverSent
  const edition = desk.edition === 0 ? words.noEdition : (desk.isPublished ? words.editionOf : words.editionHidden).replace('{number}', String(desk.edition))
  return (
    <dl className="inkwell-standing">
      <div><dt>{words.moderation}</dt><dd>{decision}</dd></div>
      <div><dt>{words.edition}</dt><dd>{edition}{desk.hasChanges && `, ${words.unsaved}`}</dd></div>
      {desk.scheduledFor && <div><dt>{words.planned}</dt><dd>{new Date(desk.scheduledFor).toLocaleString(i18n.language, { dateStyle: 'full', timeStyle: 'short' })}<br /><small>{words.plannedHelp}</small></dd></div>}
      {desk.missing.length > 0 && <div><dt>{words.missing}</dt><dd><ul>{desk.missing.map(({ path, message }) => <li key={path}>{message}</li>)}</ul></dd></div>}
    </dl>
  )
}

const localMinute = (from: Date) => new Date(from.getTime() - from.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

/** Publishing with all that it means: as approved or as an editor's own choice, a new edition, later to the minute, or back. */
export const PublishDialog = ({ desk, path, words, load, onClose }: Props) => {
  const { i18n } = useTranslation()
  const { setModified } = useForm()
  const [what, setWhat] = useState<What>('now')
  const [changelog, setChangelog] = useState('')
  const [reason, setReason] = useState('')
  const [anyway, setAnyway] = useState(false)
  const [at, setAt] = useState(localMinute(new Date(Date.now() + 3_600_000)))
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const needsChangelog = desk.edition > 0 && (what === 'later' || desk.isPublished)
  const asks: Record<What, () => ReturnType<typeof call>> = {
    now: () => call(`${path}/${desk.isPublished ? 'new-edition' : 'publish'}`, 'POST', { version: desk.newest ?? undefined, withoutApproval: !desk.isApproved || undefined, changelog: changelog.trim() || undefined }),
    later: () => call(`${path}/schedule`, 'POST', { at: new Date(at).toISOString(), changelog: changelog.trim() || undefined }),
    withdraw: () => call(`${path}/unpublish`, 'POST', { reason: reason.trim() || undefined }),
  }
  const finish = async (answer: Awaited<ReturnType<typeof call>>, done: string, isReload: boolean) => {
    setBusy(false)
    if (!answer.ok) {
      const fields = (answer.extra.fields as { message: string }[] | undefined)?.map(({ message }) => message).join(' ') ?? ''
      setProblem(words.failed.replace('{why}', `${problemSays(answer, i18n.language)} ${fields}`))
      return load()
    }
    toast.success(done)
    onClose()
    if (!isReload) return load()
    // The service has saved a new revision; the form begins from it.
    setModified(false)
    window.location.reload()
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setProblem('')
    if (what !== 'withdraw' && needsChangelog && !changelog.trim()) return setProblem(problemSays({ code: 'library.changelog', detail: '', extra: {} }, i18n.language))
    setBusy(true)
    await finish(await asks[what](), { now: words.published, later: words.scheduled, withdraw: words.unpublished }[what], what !== 'later')
  }
  const unplan = async () => {
    setBusy(true)
    await finish(await call(`${path}/schedule`, 'DELETE'), words.unscheduled, false)
  }
  const choices: [What, string][] = [['now', words.now], ['later', words.later], ...(desk.isPublished ? [['withdraw', words.withdraw] as [What, string]] : [])]
  const verb = what === 'later' ? words.schedule : what === 'withdraw' ? words.unpublish : desk.isPublished ? words.newEdition : desk.isApproved ? words.publish : words.publishAnyway
  const mustRead = what === 'now' && !desk.isApproved
  return (
    <Dialog onClose={onClose} title={words.title}>
      <Standing desk={desk} words={words} />
      {desk.scheduledFor && <p><button className="inkwell-plain" disabled={busy} onClick={() => void unplan()} type="button">{words.unplan}</button></p>}
      <div className="inkwell-form inkwell-publish">
        <fieldset>
          <legend>{words.what}</legend>
          {choices.map(([value, label]) => <label className="inkwell-check" key={value}><input checked={what === value} name="inkwell-what" onChange={() => setWhat(value)} type="radio" value={value} /> {label}</label>)}
        </fieldset>
        {what === 'later' && (
          <label>{words.when}<small>{words.zone.replace('{zone}', Intl.DateTimeFormat().resolvedOptions().timeZone)}</small>
            <input min={localMinute(new Date())} onChange={({ target }) => setAt(target.value)} required step={60} type="datetime-local" value={at} />
          </label>
        )}
        {what === 'withdraw' && <label>{words.reason}<small>{words.reasonHelp}</small><textarea dir="auto" maxLength={2000} onChange={({ target }) => setReason(target.value)} rows={2} value={reason} /></label>}
        {what !== 'withdraw' && needsChangelog && <label>{words.changelog}<small>{words.changelogHelp}</small><textarea dir="auto" maxLength={4000} onChange={({ target }) => setChangelog(target.value)} required rows={3} value={changelog} /></label>}
        {mustRead && <label className="inkwell-check"><input checked={anyway} onChange={({ target }) => setAnyway(target.checked)} type="checkbox" /> {words.anyway}</label>}
        <p className="inkwell-problem" role="alert">{problem}</p>
        <div className="inkwell-buttons">
          <Button disabled={busy || (mustRead && !anyway)} margin={false} onClick={(event) => void send(event as unknown as FormEvent)} size="medium" type="button">{verb}</Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">{words.cancel}</Button>
        </div>
      </div>
    </Dialog>
  )
}
