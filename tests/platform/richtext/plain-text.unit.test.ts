import { describe, expect, it } from 'vitest'
import { htmlToLexical } from '@/platform/richtext/html-to-lexical'
import { countWords, firstPart, isEmptyDocument, lexicalToPlainText, readingMinutes } from '@/platform/richtext/plain-text'

const documentOf = (html: string) => htmlToLexical(html, { language: 'en' }).document

describe('words and minutes', () => {
  it('counts words by the language, and reads by its pace', () => {
    expect(countWords('It isn’t 1 – or “two” words…', 'en')).toBe(6)
    expect(countWords('كتاب صغير عن الحدائق', 'ar')).toBe(4)
    expect(countWords('日本語の本を読む', 'ja')).toBeGreaterThan(3)
    expect([readingMinutes(2280, 'en'), readingMinutes(1380, 'ar'), readingMinutes(3, 'fr-FR')]).toEqual([10, 10, 1])
  })
})

describe('the first part', () => {
  const whole = documentOf(`<h2>H</h2><p>${'a'.repeat(50)}</p><p>${'b'.repeat(50)}</p><h2>I</h2><p>${'c'.repeat(100)}</p>`)
  const first = (percent: number) => lexicalToPlainText(firstPart(whole, percent)).replace(/[abc]+/g, (run) => run[0])

  it('ends between blocks, never behind a heading, and always shows something', () => {
    expect(first(55)).toBe('H\n\na\n\nb')
    expect(first(1)).toBe('H\n\na')
    expect(first(0)).toBe('')
    expect(first(100)).toBe('H\n\na\n\nb\n\nI\n\nc')
  })

  it('tells an empty document from one that only shows a picture', () => {
    expect(isEmptyDocument(documentOf('<p> </p><hr>'))).toBe(true)
    expect(isEmptyDocument(htmlToLexical('<img src=a>', { language: 'en', resolveImage: () => 'id' }).document)).toBe(false)
  })
})
