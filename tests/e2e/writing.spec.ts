import { expect, test, type Page } from '@playwright/test'
import { enter, people } from './support/people'
import { ask, ownTitle } from './support/works'

const words = (page: Page) => page.getByRole('textbox', { name: 'The text' })
const saving = (page: Page) => page.getByLabel('State of saving')

test('an author loses no word to a closed tab or a lost network, and sends the story in once', async ({ page, context }) => {
  const title = ownTitle('The Ferryman’s Clock')
  await enter(page, people.author)
  await page.goto('/en/account/works')
  await page.getByRole('link', { name: 'Start a new work' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Begin' }).click()
  await words(page).click()
  await page.keyboard.type('The clock on the ferry had')
  // In mid-sentence, before anything could be sent.
  const address = page.url()
  await page.close()

  const again = await context.newPage()
  await again.goto(address)
  await expect(words(again)).toContainText('The clock on the ferry had')
  await words(again).press('Control+End')
  await again.keyboard.type(' no hands.')
  await expect(saving(again)).toHaveText('Saved')

  await context.setOffline(true)
  await again.keyboard.type(' Nobody minded.')
  await expect(saving(again)).toContainText('No connection. Your words are kept on this device')
  await context.setOffline(false)
  await expect(saving(again)).toHaveText('Saved', { timeout: 40_000 })
  await again.reload()
  await expect(words(again)).toContainText('The clock on the ferry had no hands. Nobody minded.')

  await again.getByRole('tab', { name: 'Send in' }).click()
  await expect(again.getByText('Before you can send it in')).toBeVisible()
  await again.getByRole('tab', { name: 'Details' }).click()
  await again.getByLabel('For readers').selectOption('6_8')
  await again.getByLabel('Sea and shore').check()
  await again.getByLabel('Licence', { exact: true }).selectOption('cc_by_4')
  await expect(saving(again)).toHaveText('Saved')

  await again.getByRole('tab', { name: 'Send in' }).click()
  const agree = again.getByRole('checkbox', { name: /agree/ })
  const send = again.getByRole('button', { name: 'Send it in' })
  await expect(send).toBeVisible()
  if (await agree.isVisible()) await agree.check()
  await send.click()
  await again.getByRole('button', { name: 'Yes, send it in' }).dblclick()
  await expect(again.getByText(/Sent in on .*round 1/)).toBeVisible()
  await expect(again.getByText('Next: the editors')).toBeVisible()

  const id = address.split('/').pop()!
  const cases = await ask<{ totalDocs: number }>(again.request, 'GET', `/story-submissions?where[story][equals]=${id}&depth=0`)
  expect(cases.totalDocs).toBe(1)
  await again.goto('/en/account/works')
  await expect(again.getByRole('listitem').filter({ hasText: title })).toContainText('Sent in')
})
