import { describe, expect, it } from 'vitest'
import { changedByMe, differences, documentOfForm, type Named } from '@/platform/db/admin/conflict'
import { documentOf, paragraphOf, textOf } from '@/platform/richtext/document'

const fields = new Map<string, Named>(['title', 'subtitle', 'author', 'body', 'revision'].map((name) => [name, { label: name, isList: false }]))
fields.set('spreads', { label: 'spreads', isList: true })

const text = (words: string) => documentOf([paragraphOf([textOf(words)])])

describe('a conflict of two saves', () => {
  it('sends only what its writer changed, so that the other fields of the other stay', () => {
    const base = { title: 'A', subtitle: 'B', body: text('one'), revision: 3 }
    expect(changedByMe(base, { ...base, title: 'Mine', revision: 3 }, fields)).toEqual({ title: 'Mine' })
    expect(changedByMe(base, { ...base, subtitle: '' }, fields)).toEqual({ subtitle: '' })
  })

  it('says of each field who changed it, in words', () => {
    const base = { title: 'A', subtitle: 'B', body: text('one') }
    const rows = differences(base, { title: 'Mine', subtitle: 'B', body: text('mine') }, { title: 'Theirs', subtitle: 'Other', body: text('one'), revision: 5 }, fields)
    expect(rows).toEqual([
      { name: 'title', label: 'title', theirs: 'Theirs', mine: 'Mine', by: 'both' }, { name: 'subtitle', label: 'subtitle', theirs: 'Other', mine: 'B', by: 'them' }, { name: 'body', label: 'body', theirs: 'one', mine: 'mine', by: 'me' },
    ])
  })

  it('takes no relation, empty list or empty field for a change because a form spells it differently', () => {
    const stored = { title: 'A', subtitle: null, author: { id: 'x', name: 'X', createdAt: 'now' }, spreads: [] }
    const form = documentOfForm({ title: 'A', subtitle: '', author: 'x', spreads: 0 }, fields)
    expect(changedByMe(stored, form, fields)).toEqual({})
    expect(differences(stored, form, { ...stored, spreads: undefined }, fields)).toEqual([])
  })
})
