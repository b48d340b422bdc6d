'use client'
import type { Group } from '../queries/listCases'
import type { InboxWords } from '../words'
import type { Filters } from './useInbox'

export type Names = Record<string, string>
type Props = { filters: Filters; onChange: (filters: Filters) => void; groups: Group[]; kinds: Names; waiting: string[]; words: InboxWords; language: string }
type Choice = { value: string; label: string; count?: number }

const sumBy = (groups: Group[], key: 'kind' | 'state' | 'language'): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const group of groups) if (group[key]) sums[group[key]] = (sums[group[key]] ?? 0) + group.count
  return sums
}

const Choose = ({ label, value, choices, onChange }: { label: string; value?: string; choices: Choice[]; onChange: (value: string) => void }) => (
  <label>
    <span>{label}</span>
    <select onChange={({ target }) => onChange(target.value)} value={value ?? ''}>
      {choices.map((one) => <option key={one.value} value={one.value}>{one.count === undefined ? one.label : `${one.label} (${one.count})`}</option>)}
    </select>
  </label>
)

/** What of the inbox is shown and in which order; each choice says how many there are. */
export const FilterBar = ({ filters, onChange, groups, kinds, waiting, words, language }: Props) => {
  const set = (name: keyof Filters) => (value: string) => onChange({ ...filters, page: undefined, [name]: value || undefined })
  const shown = filters.state ? groups.filter(({ state }) => state === filters.state) : groups.filter(({ state }) => waiting.includes(state))
  const all: Choice = { value: '', label: words.all }
  const languageName = (tag: string) => new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  const counted = (key: 'kind' | 'state' | 'language', of: Group[], name: (value: string) => string): Choice[] => Object.entries(sumBy(of, key)).map(([value, count]) => ({ value, label: name(value), count }))
  const isFiltered = Object.entries(filters).some(([name, value]) => value && name !== 'sort' && name !== 'page')
  return (
    <div className="inkwell-filters" role="search">
      <Choose choices={[all, ...counted('kind', shown, (value) => kinds[value] ?? value)]} label={words.kind} onChange={set('kind')} value={filters.kind} />
      <Choose choices={[all, ...counted('language', shown, languageName)]} label={words.language} onChange={set('language')} value={filters.language} />
      <Choose choices={[{ value: '', label: words.anyWaiting }, ...counted('state', groups, (value) => words.states[value] ?? value)]} label={words.state} onChange={set('state')} value={filters.state} />
      <Choose choices={[{ value: '', label: words.whoAll }, { value: 'mine', label: words.whoMine }, { value: 'unclaimed', label: words.whoUnclaimed }]} label={words.who} onChange={set('who')} value={filters.who} />
      <Choose choices={[all, { value: 'today', label: words.ageToday }, { value: 'week', label: words.ageWeek }, { value: 'older', label: words.ageOlder }, { value: 'due', label: words.ageDue }]} label={words.age} onChange={set('age')} value={filters.age} />
      <Choose choices={[all, { value: 'high', label: words.riskHigh }, { value: 'middle', label: words.riskMiddle }, { value: 'low', label: words.riskLow }]} label={words.risk} onChange={set('risk')} value={filters.risk} />
      <Choose choices={[{ value: '', label: words.sortOldest }, { value: 'newest', label: words.sortNewest }, { value: 'risk', label: words.sortRisk }, { value: 'due', label: words.sortDue }]} label={words.sort} onChange={set('sort')} value={filters.sort} />
      {isFiltered && <button className="inkwell-plain" onClick={() => onChange({ sort: filters.sort })} type="button">{words.clear}</button>}
    </div>
  )
}
