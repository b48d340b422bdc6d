import { expect, test } from '@playwright/test'
import { people, signIn } from './support/people'

test.use({ javaScriptEnabled: false })

test('without scripts one filters, reads, changes the language and looks for words', async ({ page }) => {
  await page.goto('/en/browse')
  const filters = page.getByRole('form', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: /^English/ }).check()
  await filters.getByRole('checkbox', { name: /^Ages 6–8/ }).check()
  await filters.getByRole('button', { name: 'Show results' }).click()
  await expect(page).toHaveURL(/language=en.*age=6_8/)
  await page.getByRole('link', { name: 'The Bell at Skarvik' }).first().click()
  await page.getByRole('link', { name: 'Read', exact: true }).first().click()
  await expect(page.getByText('They found the horn by walking into it.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'How to show the text' })).toHaveCount(0)

  await page.goto('/en/stories/the-bell-at-skarvik')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/stories\/the-bell-at-skarvik/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')

  await page.goto('/en')
  await page.getByRole('search').first().getByRole('searchbox').fill('lighthouse')
  await page.getByRole('search').first().getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'The Lighthouse on the Plain' })).toBeVisible()
})

test('without scripts all pages of a picture book stand in a column', async ({ page }) => {
  await page.goto('/en/stories/the-moon-in-tow/read')
  const pictures = page.getByRole('listitem').getByRole('img')
  expect(await pictures.count()).toBeGreaterThan(3)
  for (const picture of await pictures.all()) await expect(picture).toBeVisible()
})

test('without scripts one signs in, sees what was told, and signs out', async ({ page }) => {
  await signIn(page, people.reader)
  await page.getByRole('link', { name: 'Notifications' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible()
  await page.getByText('Account of Nora Weiss').or(page.getByLabel('Account of Nora Weiss')).first().click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
})
