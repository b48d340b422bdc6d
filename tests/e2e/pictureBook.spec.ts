import { expect, test, type Page } from '@playwright/test'

const where = (page: Page) => page.getByRole('navigation', { name: 'Pages of the book' }).getByRole('status')

test('a picture book turns by keys and buttons, larger and smaller', async ({ page }) => {
  await page.goto('/en/stories/the-moon-in-tow')
  await page.getByRole('link', { name: 'Read', exact: true }).first().click()
  await expect(where(page)).toHaveText(/^Page 1 of \d+$/)
  const total = Number((await where(page).innerText()).match(/\d+$/)![0])
  await page.keyboard.press('ArrowRight')
  await expect(where(page)).toHaveText(`Page 2 of ${total}`)
  await page.keyboard.press('End')
  await expect(where(page)).toHaveText(`Page ${total} of ${total}`)
  await expect(page.getByRole('button', { name: 'Next page' })).toBeDisabled()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(where(page)).toHaveText(`Page 2 of ${total}`)
  const shown = page.getByRole('listitem').filter({ visible: true })
  await expect(shown.getByRole('img')).toHaveAttribute('alt', /\w{3}/)
  const width = async () => (await shown.getByRole('img').boundingBox())!.width
  const before = await width()
  await page.keyboard.press('+')
  await expect.poll(width).toBeGreaterThan(before * 1.1)
  await page.reload()
  await expect(where(page)).toHaveText(`Page 2 of ${total}`)
})

test('an Arabic picture book turns from right to left, ends with its preview, and says why', async ({ page }) => {
  await page.goto('/en/stories/ayna-tanam-al-shams/read')
  await expect(where(page)).toHaveText(/^Page 1 of/)
  await page.keyboard.press('ArrowLeft')
  await expect(where(page)).toHaveText(/^Page 2 of/)
  await page.keyboard.press('ArrowRight')
  await expect(where(page)).toHaveText(/^Page 1 of/)
  const [back, on] = await Promise.all(['Previous page', 'Next page'].map(async (name) => (await page.getByRole('button', { name }).boundingBox())!.x))
  expect(on).toBeLessThan(back)
  await expect(page.getByText('This is the end of the preview')).toBeVisible()
  await expect(page.getByText(/part of the paid library|whoever buys it|for subscribers|opens with/).first()).toBeVisible()
})

test('a locked story shows its beginning, says why it stops, and keeps the rest from the page', async ({ page }) => {
  await page.goto('/en/stories/what-the-tide-kept')
  await page.getByRole('link', { name: 'Read the beginning' }).click()
  await expect(page.getByText('This is the end of the preview')).toBeVisible()
  const text = (await page.getByRole('article').innerText()).length
  const { body } = await (await page.request.get('/api/reading/works/stories/what-the-tide-kept/text')).json() as { body: unknown }
  expect(JSON.stringify(body ?? '').length).toBeLessThan(text * 8)
})
