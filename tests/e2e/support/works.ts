import { randomUUID } from 'node:crypto'
import { expect, type APIRequestContext } from '@playwright/test'
import { documentOf, paragraphOf, textOf } from '../../../src/platform/richtext/document'

/** A title that no other journey has. */
export const ownTitle = (words: string) => `${words} ${randomUUID().slice(0, 8)}`

export const textWith = (...paragraphs: string[]) => documentOf(paragraphs.map((words) => paragraphOf([textOf(words)])))

/** Asks the API and answers its JSON; fails with the API's own words. */
export const ask = async <T = Record<string, never>>(api: APIRequestContext, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, data?: unknown): Promise<T> => {
  const answer = await api.fetch(`/api${path}`, { method, data })
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(true)
  return (await answer.json()) as T
}

type Made = { id: string; slug: string; title: string }

export const shelfId = async (api: APIRequestContext, slug = 'adventure') =>
  (await ask<{ docs: { id: string }[] }>(api, 'GET', `/categories?where[slug][equals]=${slug}&depth=0`)).docs[0].id

/** A story that lacks nothing, as a draft of whoever asks. */
export const draftStory = async (api: APIRequestContext, title: string, ...paragraphs: string[]): Promise<Made> =>
  (await ask<{ doc: Made }>(api, 'POST', '/stories?draft=true&depth=0', {
    title, language: 'en', ageRange: '6_8', licence: 'cc_by_4', categories: [await shelfId(api)], body: textWith(...(paragraphs.length > 0 ? paragraphs : ['A lantern stood by the sea, and nobody knew who lit it.'])),
  })).doc

export const sendIn = (api: APIRequestContext, id: string) => ask<{ id: string; status: string }>(api, 'POST', `/library/works/stories/${id}/submit`, { agrees: true })

export const publish = (editor: APIRequestContext, collection: 'stories' | 'books', id: string) =>
  ask<{ slug: string }>(editor, 'POST', `/library/works/${collection}/${id}/publish`, { withoutApproval: true })
