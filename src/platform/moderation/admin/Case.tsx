'use client'
import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import type { CaseSheet } from '../openForReading'
import { wordsFor } from '../words'
import { CaseSide, FieldTable } from './CaseSide'
import { Claim } from './Claim'
import { Comparison } from './Comparison'
import { DecideDialog, type Verdict } from './DecideDialog'
import { fill } from './fill'
import { KeysDialog } from './KeysDialog'
import { useCase } from './useCase'
import { useKeys } from './useKeys'

type Names = { kinds: Record<string, string>; risks: Record<string, string>; reasons: Record<string, { code: string; label: string }[]> }
type Props = { initial: CaseSheet; language: string; admin: string; canEdit: boolean; names: Names }

const verdictsOf = (actions: string[]) => (['approve', 'requestChanges', 'reject'] as const).filter((name) => actions.includes(name))

/** The page of one case: read, note, decide; by mouse, by keys, by screen reader. */
export const Case = ({ initial, language, admin, canEdit, names }: Props) => {
  const words = wordsFor(language)
  const { sheet, warning, claim, decide, note, settle, look } = useCase(initial, { words, language, admin })
  const [asking, setAsking] = useState<Verdict>()
  const [helping, setHelping] = useState(false)
  const { item, against, work } = sheet
  const verdicts = verdictsOf(item.actions)
  const ask = (name: Verdict) => () => { if (verdicts.includes(name)) setAsking(name) }
  useKeys({
    a: ask('approve'), e: ask('requestChanges'), r: ask('reject'), '?': () => setHelping(true),
    c: () => { if (item.isMine) void claim('release'); else if (item.actions.includes('claim')) void claim('claim') },
  })
  const beforeName = against?.which === 'published' ? words.beforePublished : words.beforeSubmitted
  return (
    <div className="inkwell-reading">
      <div className="inkwell-case-bar">
        <p className="inkwell-case-bar__what">
          <Link href={`${admin}/inbox`} prefetch={false}>{words.back}</Link>
          <span>{names.kinds[item.kind] ?? item.kind}</span>
          <span>{words.states[item.state] ?? item.state}</span>
          {item.round > 1 && <span>{fill(words.round, { number: item.round })}</span>}
          {canEdit && <Link href={`${admin}/collections/${work.collection}/${work.id}`} prefetch={false}>{words.editWork}</Link>}
          {work.path && <a href={`/${language}${work.path}`} rel="noreferrer" target="_blank">{words.seeSite}</a>}
        </p>
        <Claim item={item} language={language} onClaim={(way) => void claim(way)} words={words} />
        <div className="inkwell-buttons">
          {verdicts.map((name) => <Button buttonStyle={name === 'approve' ? 'primary' : 'secondary'} key={name} margin={false} onClick={() => setAsking(name)} size="medium">{words[name]}</Button>)}
          {verdicts.length === 0 && !item.isOwn && !item.claimedBy && <span>{words.noDecision}</span>}
          <button className="inkwell-plain" onClick={() => setHelping(true)} type="button">{words.help} <kbd>?</kbd></button>
        </div>
      </div>
      <div role="alert">{warning && <p className="inkwell-warning">{warning}</p>}</div>
      {sheet.changedSinceSent && item.state !== 'changes_requested' && <p className="inkwell-warning">{words.changedSinceSent}</p>}
      <div className="inkwell-reading__columns">
        <div className="inkwell-reading__text">
          {(sheet.parts.length > 0 || sheet.choices.length > 1) && (
            <div className="inkwell-case-bar inkwell-case-bar--choices">
              {sheet.parts.length > 0 && (
                <label>{words.chapters}{' '}
                  <select onChange={({ target }) => void look({ part: target.value || null })} value={sheet.part ?? ''}>
                    <option value="">{words.whole}</option>
                    {sheet.parts.map(({ id, title, changed }) => <option key={id} value={id}>{changed ? `${title} · ${words.changedMark}` : title}</option>)}
                  </select>
                </label>
              )}
              {sheet.choices.length > 1 && (
                <label>{words.compareWith}{' '}
                  <select onChange={({ target }) => void look({ against: target.value as 'published' })} value={against?.which}>
                    {sheet.choices.map((choice) => <option key={choice} value={choice}>{choice === 'published' ? words.beforePublished : words.beforeSubmitted}</option>)}
                  </select>
                </label>
              )}
            </div>
          )}
          {!against && <p className="inkwell-quiet">{words.firstTime}</p>}
          <FieldTable fields={sheet.fields} isCompared={Boolean(against)} words={words} />
          <Comparison
            heads={[beforeName, sheet.changedSinceSent ? words.shownNow : words.shown]} isCompared={Boolean(against)} key={`${sheet.part}-${against?.which}-${sheet.version}`} language={language}
            notes={sheet.notes} onNote={note} onSettle={(id, isResolved) => void settle(id, isResolved)} rows={sheet.rows} words={words}
          />
        </div>
        <CaseSide language={language} names={names} onNote={note} onSettle={(id, isResolved) => void settle(id, isResolved)} sheet={sheet} words={words} />
      </div>
      {helping && <KeysDialog onClose={() => setHelping(false)} words={words} />}
      {asking && (
        <DecideDialog
          action={asking} count={1} onClose={() => setAsking(undefined)} reasons={names.reasons[item.collection] ?? []} title={item.title} words={words}
          onDecide={async (given) => { if (await decide(asking, given)) setAsking(undefined) }}
        />
      )}
    </div>
  )
}
