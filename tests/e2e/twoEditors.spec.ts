import { expect, test, type Page } from '@playwright/test'
import { people, windowOf } from './support/people'
import { ask, draftStory, ownTitle } from './support/works'

const open = async (page: Page, id: string) => {
  await page.goto(`/admin/collections/stories/${id}`)
  await expect(page.getByLabel('Title').first()).toBeVisible()
}

test('two editors of one story know of each other, and neither writes over the other', async ({ browser }) => {
  const [first, second] = [await windowOf(browser, people.editor), await windowOf(browser, people.admin)]
  const title = ownTitle('The Twice-Mended Kite')
  const { id } = await draftStory(first.request, title)
  await open(first, id)
  await open(second, id)
  await expect(second.getByText(/Edo Marchetti/).first()).toBeVisible()

  await first.getByLabel('Title').first().fill(`${title}, by one`)
  await expect.poll(async () => (await ask<{ title: string }>(first.request, 'GET', `/stories/${id}?draft=true&depth=0`)).title).toBe(`${title}, by one`)
  await second.getByLabel('Subtitle').first().fill('A word of the other')

  const asked = second.getByRole('dialog', { name: /Somebody else saved this/ })
  await expect(asked).toBeVisible()
  await expect(asked).toContainText(`${title}, by one`)
  await expect(asked).toContainText('A word of the other')
  await asked.getByRole('button', { name: 'Keep mine' }).click()
  await expect(asked).toBeHidden()
  await expect.poll(() => ask<{ title: string; subtitle: string }>(first.request, 'GET', `/stories/${id}?draft=true&depth=0`))
    .toMatchObject({ title: `${title}, by one`, subtitle: 'A word of the other' })
  for (const page of [first, second]) await page.context().close()
})
