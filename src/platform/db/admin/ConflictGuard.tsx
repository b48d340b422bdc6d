'use client'
import { getTranslation } from '@payloadcms/translations'
import { Button, toast, useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { isLanguage } from '../../i18n/languages'
import { compareWords, type WordPiece } from '../../moderation/diff/words'
import { changedByMe, differences, documentOfForm, inWords, namedFields, type Difference, type Doc, type Named } from './conflict'
import { conflictWords } from './conflictWords'
import { conflictOf, useSaveGuard, type Conflict, type Told } from './useSaveGuard'
import { useUnsavedRest } from './useUnsavedRest'
import '../../moderation/admin/inbox.css'
import './conflict.css'

type Words = (typeof conflictWords)['en']

const Value = ({ pieces, side, words }: { pieces: WordPiece[]; side: 'removed' | 'added'; words: Words }) => {
  const shown = pieces.filter(({ op }) => op === 'same' || op === side)
  if (shown.length === 0) return <em>{words.empty}</em>
  return <>{shown.map(({ op, text }, index) => (op === 'same' ? <span key={index}>{text}</span> : op === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>))}</>
}

const Differences = ({ rows, words }: { rows: Difference[]; words: Words }) => {
  const { i18n } = useTranslation()
  const by = { them: words.byThem, me: words.byMe, both: words.byBoth }
  return (
    <div aria-label={words.title} className="inkwell-scroll" role="region" tabIndex={0}>
      <table className="inkwell-table inkwell-conflict">
        <thead><tr>{[words.field, words.theirs, words.mine, words.who].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ name, label, theirs, mine, by: who }) => {
            const pieces = compareWords(theirs, mine, i18n.language)
            return (
              <tr key={name}>
                <th scope="row">{getTranslation((label ?? name) as string, i18n)}</th>
                <td dir="auto"><Value pieces={pieces} side="removed" words={words} /></td>
                <td dir="auto"><Value pieces={pieces} side="added" words={words} /></td>
                <td>{by[who]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

type AskProps = { conflict: Conflict; path: string; fields: Map<string, Named>; words: Words; onAgain: (conflict: Conflict) => void }

const Ask = ({ conflict, path, fields, words, onAgain }: AskProps) => {
  const { data } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const { code: locale } = useLocale()
  const [busy, setBusy] = useState(false)
  const base = (data ?? {}) as Doc
  const mine = documentOfForm(getData() as Doc, fields)
  const rows = differences(base, mine, conflict.current, fields)
  const start = () => {
    setModified(false)
    window.location.reload()
  }
  const keep = async () => {
    setBusy(true)
    const response = await fetch(`${path}?draft=true&depth=0&locale=${encodeURIComponent(locale)}`, {
      method: 'PATCH', credentials: 'same-origin', headers: { 'content-type': 'application/json', 'x-inkwell-chosen': '1' },
      body: JSON.stringify({ ...changedByMe(base, mine, fields), revision: conflict.current.revision }),
    }).catch(() => undefined)
    if (response?.ok) return start()
    setBusy(false)
    const answer = (await response?.json().catch(() => undefined)) as Told | undefined
    // A third save came in between: its values stand in the dialog now, and the person chooses again.
    const again = answer && (await conflictOf(answer, path, locale))
    if (again) onAgain(again)
    toast.error(words.failed.replace('{why}', answer?.detail ?? ''))
  }
  const copy = async () => {
    const text = Object.entries(changedByMe(base, mine, fields)).map(([name, value]) => `${name}\n${inWords(value)}`).join('\n\n')
    try {
      await navigator.clipboard.writeText(text)
      toast.success(words.copied)
    } catch {
      toast.error(words.notCopied)
    }
  }
  return (
    <Dialog mustAnswer onClose={() => undefined} title={words.title} wide>
      <p>{conflict.savedBy ? words.introNamed.replace('{name}', conflict.savedBy) : words.intro}</p>
      {rows.length > 0 ? <Differences rows={rows} words={words} /> : <p>{words.nothing}</p>}
      <p><small>{words.keepSays}</small></p>
      <div className="inkwell-buttons">
        <Button disabled={busy} margin={false} onClick={() => void keep()} size="medium" type="button">{words.keepMine}</Button>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={start} size="medium" type="button">{words.takeTheirs}</Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium" type="button">{words.copyMine}</Button>
      </div>
    </Dialog>
  )
}

/** Stands in every edit view: when a save is refused because somebody else saved, it asks what shall become of the two. */
export const ConflictGuard = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const words = conflictWords[isLanguage(i18n.language) ? i18n.language : 'en']
  const path = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : undefined
  const entity = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  const fields = useMemo(() => entity && namedFields(entity.fields), [entity])
  const saveRest = useUnsavedRest(fields)
  const { conflict, setConflict } = useSaveGuard(path, words.paused, saveRest)
  if (!conflict || !path || !fields) return null
  return <Ask conflict={conflict} fields={fields} onAgain={setConflict} path={path} words={words} />
}
