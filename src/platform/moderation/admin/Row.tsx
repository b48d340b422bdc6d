'use client'
import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { directionOf } from '../../i18n/languages'
import type { ModerationItem } from '../types'
import type { InboxWords } from '../words'
import type { Verdict } from './DecideDialog'
import { distance, fill } from './fill'
import type { Names } from './Filters'

type Props = {
  item: ModerationItem; words: InboxWords; language: string; kinds: Names; href: string; isCurrent: boolean; isSelected: boolean
  onFocus: () => void; onSelect: () => void; onClaim: () => void; onDecide: (action: Verdict) => void; refLink: (link: HTMLAnchorElement | null) => void
}

const careOf = (risk: number, words: InboxWords) => (risk >= 50 ? words.riskHigh : risk >= 20 ? words.riskMiddle : words.riskLow)

const Whose = ({ item, words, language }: Pick<Props, 'item' | 'words' | 'language'>) => {
  if (item.isOwn) return <span className="inkwell-mark">{words.own}</span>
  if (item.isMine) return <span className="inkwell-mark inkwell-mark--mine">{words.claimedByMe}</span>
  if (!item.claimedBy) return <span className="inkwell-mark">{words.states[item.state === 'in_review' ? 'submitted' : item.state] ?? item.state}</span>
  return <span className="inkwell-mark inkwell-mark--other" suppressHydrationWarning>{fill(words.claimedBy, { name: item.claimedBy.name, since: distance(item.claimedAt!, language) })}</span>
}

/** One case of the inbox: what it is, how long it waits, who has it, and what the viewer may do. */
export const Row = ({ item, words, language, kinds, href, isCurrent, isSelected, onFocus, onSelect, onClaim, onDecide, refLink }: Props) => {
  const claim = item.actions.find((name) => name === 'claim' || name === 'release') as 'claim' | 'release' | undefined
  const verdicts = (['approve', 'requestChanges', 'reject'] as const).filter((name) => item.actions.includes(name))
  const isLate = item.due && new Date(item.due) < new Date()
  return (
    <li aria-current={isCurrent || undefined} className="inkwell-case" data-selected={isSelected || undefined} onFocus={onFocus}>
      {verdicts.length > 0 ? <input aria-label={fill(words.select, { title: item.title })} checked={isSelected} onChange={onSelect} type="checkbox" /> : <span />}
      <div className="inkwell-case__what">
        <Link dir={item.language ? directionOf(item.language) : 'auto'} href={href} lang={item.language ?? undefined} prefetch={false} ref={refLink}>{item.title}</Link>
        <p>
          <span>{kinds[item.kind] ?? item.kind}</span>
          {item.language && <span>{new Intl.DisplayNames([language], { type: 'language' }).of(item.language)}</span>}
          {item.author && <bdi>{fill(words.by, { name: item.author })}</bdi>}
          {item.round > 1 && <span>{fill(words.round, { number: item.round })}</span>}
          {item.priority && ['high', 'urgent'].includes(item.priority) && <strong>{words.priorities[item.priority]}</strong>}
        </p>
      </div>
      <div className="inkwell-case__when">
        <time suppressHydrationWarning dateTime={item.submittedAt} title={new Date(item.submittedAt).toLocaleString(language)}>{distance(item.submittedAt, language)}</time>
        {item.due && <small data-late={isLate || undefined}>{words.dueBy} <time suppressHydrationWarning dateTime={item.due}>{distance(item.due, language)}</time></small>}
      </div>
      <div className="inkwell-case__care" data-care={item.risk >= 50 ? 'high' : item.risk >= 20 ? 'middle' : 'low'}>{careOf(item.risk, words)} <small>{item.risk}</small></div>
      <div className="inkwell-case__who"><Whose item={item} language={language} words={words} /></div>
      <div className="inkwell-case__do">
        {claim && <Button buttonStyle="secondary" margin={false} onClick={onClaim} size="small">{words[claim]}</Button>}
        {verdicts.map((name) => <Button buttonStyle={name === 'approve' ? 'primary' : 'subtle'} key={name} margin={false} onClick={() => onDecide(name)} size="small">{words[name]}</Button>)}
      </div>
    </li>
  )
}
