import { describe, expect, it } from 'vitest'
import { compareBlocks, compareFields } from '@/platform/moderation/diff/blocks'
import { shortestWay } from '@/platform/moderation/diff/shortest'
import { compareWords } from '@/platform/moderation/diff/words'
import type { Block } from '@/platform/moderation/types'

const block = (id: string, text: string, more: Partial<Block> = {}): Block => ({ id, kind: 'paragraph', text, form: '', ...more })

/** A small generator that gives the same lists at every run. */
const numbers = (seed: number, length: number, most: number) => Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) % most)

describe('the shortest way between two lists', () => {
  it('leads from the one to the other, whatever they are, and keeps as much as can be kept', () => {
    for (let seed = 1; seed < 120; seed++) {
      const [before, after] = [numbers(seed, seed % 13, 4), numbers(seed * 7, (seed * 5) % 11, 4)]
      const steps = shortestWay(before, after, (a, b) => a === b)
      expect(steps.flatMap((step) => (step.op === 'added' ? [] : [step.before]))).toEqual(before)
      expect(steps.flatMap((step) => (step.op === 'removed' ? [] : [step.after]))).toEqual(after)
      const longest = before.reduce<number[]>((row, one) => {
        const next = [0]
        after.forEach((other, index) => next.push(one === other ? row[index] + 1 : Math.max(row[index + 1], next[index])))
        return next
      }, Array(after.length + 1).fill(0)).at(-1)
      expect(steps.filter(({ op }) => op === 'same')).toHaveLength(longest!)
    }
  })

  it('answers at once where nothing is alike', () => {
    const [before, after] = [Array.from({ length: 4000 }, (_, index) => index), Array.from({ length: 4000 }, (_, index) => -index - 1)]
    const began = performance.now()
    expect(shortestWay(before, after, (a, b) => a === b)).toHaveLength(8000)
    expect(performance.now() - began).toBeLessThan(1500)
  })
})

describe('two texts', () => {
  it('are compared word by word, a run of changed words as one', () => {
    expect(compareWords('The old lantern hung there.', 'The new lamp hung there.')).toEqual([
      { op: 'same', text: 'The ' }, { op: 'removed', text: 'old lantern' }, { op: 'added', text: 'new lamp' }, { op: 'same', text: ' hung there.' },
    ])
    expect(compareWords('مصباح قديم', 'مصباح جديد', 'ar').map(({ op }) => op)).toEqual(['same', 'removed', 'added'])
  })

  it('keep a changed paragraph beside what it was, and tell what came and went', () => {
    const before = [block('a', 'One stays.'), block('b', 'Two was here before.'), block('c', 'Three leaves altogether now.')]
    const after = [block('a', 'One stays.'), block('b', 'Two was here after.'), block('d', 'Quite another thing arrives.')]
    const rows = compareBlocks(before, after)
    expect(rows.map(({ kind, before: was, after: now }) => [kind, was?.id ?? null, now?.id ?? null])).toEqual([
      ['same', 'a', 'a'], ['changed', 'b', 'b'], ['removed', 'c', null], ['added', null, 'd'],
    ])
    expect(rows[1].words?.filter(({ op }) => op !== 'same')).toEqual([{ op: 'removed', text: 'before' }, { op: 'added', text: 'after' }])
  })

  it('differ where only bold, a link or the description of a picture changed', () => {
    const [row] = compareBlocks([block('a', 'Same words', { form: 'plain' })], [block('a', 'Same words', { form: 'bold' })])
    expect(row).toMatchObject({ kind: 'changed', isForm: true, words: null })
    const picture = (alt: string) => block('p', '', { kind: 'picture', picture: { src: '/x.webp', alt } })
    expect(compareBlocks([picture('A boat')], [picture('A red boat')])[0].kind).toBe('changed')
  })

  it('mark the fields that changed, and leave out those that are empty in both', () => {
    const field = (name: string, value: string) => ({ name, label: name, value })
    const found = compareFields([field('title', 'Old'), field('isbn', ''), field('tags', 'sea')], [field('title', 'New'), field('isbn', ''), field('tags', 'sea')])
    expect(found.map(({ name, changed }) => [name, changed])).toEqual([['title', true], ['tags', false]])
  })
})
