import { expect, test, type Page } from '@playwright/test'

const lookFor = async (page: Page, words: string) => {
  const box = page.getByRole('main').getByRole('searchbox')
  await box.fill(words)
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words)
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === words)
}

test('search forgives a slip of the pen and missing accents, and helps on where it finds nothing', async ({ page }) => {
  await page.goto('/en/search')
  await expect(page.getByText('What are you looking for?')).toBeVisible()

  await lookFor(page, 'lighthuose')
  await expect(page.getByRole('main').getByRole('link', { name: 'The Lighthouse on the Plain' })).toBeVisible()

  await lookFor(page, 'bibliothecaire distrait')
  await expect(page.getByRole('main').getByRole('link', { name: /bibliothécaire/ })).toBeVisible()

  // Written without the signs for short vowels and with a plain alif, as most people type.
  await lookFor(page, 'رائحه الخبز')
  await expect(page.getByRole('main').getByRole('link', { name: /رائحة الخبز/ })).toBeVisible()

  await lookFor(page, 'qqzzxx vvkkjj')
  await expect(page.getByText('Nothing found for “qqzzxx vvkkjj”')).toBeVisible()
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('qqzzxx vvkkjj')
  await page.getByRole('main').getByRole('link', { name: 'Browse the library' }).click()
  await expect(page).toHaveURL(/\/en\/browse$/)
})
