import { expect, test } from '@playwright/test'
import { enter, people } from './support/people'
import { ask } from './support/works'

test('another language keeps the page with its filters, and Arabic runs from right to left', async ({ page }) => {
  await page.goto('/en/browse?language=fr&age=6_8')
  const chosen = await page.getByRole('heading', { level: 2 }).first().innerText()
  await page.getByLabel('Language: English').click()
  await page.getByRole('banner').getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL(/\/ar\/browse\?language=fr&age=6_8$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  const asides = page.getByRole('form', { name: 'عوامل التصفية' })
  const [filters, works] = await Promise.all([asides.boundingBox(), page.getByRole('heading', { level: 3 }).first().boundingBox()])
  expect(filters!.x).toBeGreaterThan(works!.x)
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/browse\?language=fr&age=6_8$/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(chosen)
})

test('staff who look as a reader see it said on every page, change nothing, and stop', async ({ page }) => {
  await enter(page, people.admin)
  const nora = (await ask<{ docs: { id: string }[] }>(page.request, 'GET', '/users?where[username][equals]=nora_newcomer&depth=0')).docs[0].id
  await ask(page.request, 'POST', `/account/look-as/${nora}`, { reason: 'She cannot find her list.' })
  await page.goto('/en/browse')
  const banner = page.getByRole('region', { name: 'Looking as another person' })
  await expect(banner).toContainText('You see the site as Nora Weiss sees it.')
  const change = await page.request.patch('/api/account/settings', { data: { theme: 'dark' } })
  expect(change.status()).toBe(403)
  await banner.getByRole('button', { name: 'Stop looking' }).click()
  await expect(banner).toBeHidden()
  await page.goto('/en')
  await expect(page.getByLabel('Account of Ada Lindqvist')).toBeVisible()
})
