import { expect, test } from '@playwright/test'
import { enter, people, windowOf } from './support/people'

test('somebody ends a forgotten sign-in on another device, at once', async ({ page, browser }) => {
  await enter(page, people.student)
  const other = await windowOf(browser, people.student, { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' })
  await other.goto('/en/account')
  await expect(other.getByLabel('Account of Sami Oulad')).toBeVisible()
  await page.goto('/en/account/security')
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Firefox' }).first()
  await entry.getByRole('button', { name: /^End/ }).click()
  await expect(page.getByText('That sign-in has ended.')).toBeVisible()
  await other.goto('/en/account')
  await expect(other).toHaveURL(/sign-in/)
  await page.reload()
  await expect(page.getByText('This device')).toBeVisible()
  await other.context().close()
})

test('a parent sees the children, takes a consent back, and it counts at once', async ({ page, browser }) => {
  await enter(page, people.parent)
  await page.goto('/en/account/family')
  await expect(page.getByRole('heading', { name: 'Leo' })).toBeVisible()
  await page.getByRole('link', { name: 'Vera', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vera' })).toBeVisible()

  const child = await windowOf(browser, { email: 'vera_ibarra', password: 'inkwell vera writes' })
  const write = () => child.request.post('/api/stories?draft=true&depth=0', { data: { title: 'A kite of my own', kind: 'text', language: 'es' } })
  expect((await write()).status()).toBe(201)

  const posting = page.getByRole('form').filter({ has: page.locator('input[name=purpose][value=posting]') })
  await posting.getByRole('button', { name: 'Take my consent back' }).click()
  await expect(posting.getByRole('button', { name: 'Yes, I agree' })).toBeVisible()
  expect((await write()).status()).toBe(403)
  await child.goto('/en/account/works/new')
  await expect(child.getByText('A grown-up has to say yes first')).toBeVisible()

  await posting.getByRole('button', { name: 'Yes, I agree' }).click()
  await expect(posting.getByRole('button', { name: 'Take my consent back' })).toBeVisible()
  expect((await write()).status()).toBe(201)
  await child.context().close()
})
