'use client'
import { useState } from 'react'
import type { FieldChange } from '../diff/blocks'
import type { CaseSheet } from '../openForReading'
import type { InboxWords } from '../words'
import type { NoteAt } from './Comparison'
import { distance, fill } from './fill'
import { NoteForm, NoteList } from './Notes'

type Names = { risks: Record<string, string>; reasons: Record<string, { code: string; label: string }[]> }
type Props = { sheet: CaseSheet; words: InboxWords; language: string; names: Names; onNote: NoteAt; onSettle: (id: string, isResolved: boolean) => void }

const Facts = ({ sheet, words, names }: Pick<Props, 'sheet' | 'words' | 'names'>) => {
  const { facts, item } = sheet
  return (
    <section>
      <h2>{words.facts}</h2>
      <p>
        {item.author && <><bdi>{item.author}</bdi> · </>}{fill(words.publishedBefore, { count: facts.published })}{facts.rejected > 0 && ` · ${fill(words.rejectedBefore, { count: facts.rejected })}`}
        {facts.isMinor && <> · <strong>{words.minor}</strong></>}
      </p>
      <h3>{words.risks} <small>{item.risk}</small></h3>
      {facts.risks.length > 0 ? <ul>{facts.risks.map((risk) => <li key={risk}>{names.risks[risk] ?? risk}</li>)}</ul> : <p>{words.noRisks}</p>}
    </section>
  )
}

/** What was said about the work besides its text; only what differs is marked, in words too. */
export const FieldTable = ({ fields, words, isCompared }: { fields: FieldChange[]; words: InboxWords; isCompared: boolean }) => (
  <details className="inkwell-fields" open={fields.some(({ changed }) => changed) || !isCompared}>
    <summary>{words.details}{isCompared && ` (${fields.filter(({ changed }) => changed).length})`}</summary>
    <div className="inkwell-scroll" tabIndex={0} role="region" aria-label={words.details}>
      <table className="inkwell-table">
        {isCompared && <thead><tr>{[words.field, words.before, words.now].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>}
        <tbody>
          {[...fields].sort((one, other) => Number(other.changed) - Number(one.changed)).map(({ name, label, before, after, changed, words: pieces }) => (
            <tr data-changed={changed || undefined} key={name}>
              <th scope="row">{label}{changed && <small> · {words.changedMark}</small>}</th>
              {isCompared && <td dir="auto">{pieces ? pieces.map(({ op, text }, index) => (op === 'added' ? null : op === 'removed' ? <del key={index}>{text}</del> : text)) : before}</td>}
              <td dir="auto">{pieces ? pieces.map(({ op, text }, index) => (op === 'removed' ? null : op === 'added' ? <ins key={index}>{text}</ins> : text)) : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)

/** Taking a case and giving it back is kept in the history, and told here only where it is the present state. */
const told = (steps: CaseSheet['history']) =>
  steps.filter(({ from, to }, index) => index === steps.length - 1 || !(to === 'in_review' || (from === 'in_review' && to === 'submitted')))

const History = ({ sheet, words, language, names }: Pick<Props, 'sheet' | 'words' | 'language' | 'names'>) => {
  const reason = (code: string | null) => names.reasons[sheet.item.collection]?.find((one) => one.code === code)?.label
  return (
    <section>
      <h2>{words.history}</h2>
      <ol className="inkwell-history">
        {told(sheet.history).map((step, index) => (
          <li key={`${step.at}-${index}`}>
            <strong>{words.states[step.to] ?? step.to}</strong> {step.by && <bdi>{step.by}</bdi>} · <time suppressHydrationWarning dateTime={step.at} title={new Date(step.at).toLocaleString(language)}>{distance(step.at, language)}</time>
            {step.reasonCode && <span> · {reason(step.reasonCode) ?? step.reasonCode}</span>}
            {step.reason && !['claimed', 'edited'].includes(step.reason) && <q dir="auto">{step.reason}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Beside the text: who wrote it, what to mind, what the author says, notes on the whole, and the way so far. */
export const CaseSide = ({ sheet, words, language, names, onNote, onSettle }: Props) => {
  const [isNoting, setNoting] = useState(false)
  const shown = new Set(sheet.rows.flatMap(({ after }) => (after?.id ? [after.id] : [])))
  const loose = sheet.notes.filter(({ blockId }) => !blockId || !shown.has(blockId))
  return (
    <aside className="inkwell-case-side">
      {sheet.message && <section><h2>{words.message}</h2><p dir="auto">{sheet.message}</p></section>}
      <Facts names={names} sheet={sheet} words={words} />
      <section>
        <h2>{words.notes} {sheet.notes.length > 0 && <small>{sheet.notes.length}</small>}</h2>
        {sheet.notes.length === 0 && <p>{words.noNotes}</p>}
        <NoteList language={language} notes={loose} onSettle={onSettle} withQuotes words={words} />
        {isNoting ? <NoteForm onClose={() => setNoting(false)} onSave={onNote} title={words.noteOn} words={words} /> : <button className="inkwell-plain" onClick={() => setNoting(true)} type="button">+ {words.noteOn}</button>}
      </section>
      <History language={language} names={names} sheet={sheet} words={words} />
    </aside>
  )
}
