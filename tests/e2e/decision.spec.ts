import { expect, test, type Page } from '@playwright/test'
import { letterTo, people, windowOf } from './support/people'
import { draftStory, ownTitle, sendIn } from './support/works'

const author = { email: 'tomas@inkwell.example', password: 'inkwell tomas writes' }
const bell = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Notifications/ })

/** Takes the newest case of the inbox by keys alone and opens it. */
const takeByKeys = async (page: Page, title: string) => {
  await page.goto('/admin/inbox?sort=newest')
  const own = page.getByRole('list', { name: 'Cases' }).getByRole('link', { name: title })
  await expect(own).toBeVisible()
  await page.keyboard.press('j')
  await expect(own).toBeFocused()
  await page.keyboard.press('c')
  await expect(page.getByRole('list', { name: 'Cases' }).getByRole('listitem').filter({ hasText: title })).toContainText('Taken by you')
  await own.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Yours for/)).toBeVisible()
}

test('from the inbox back to the author, to the inbox again, and to the readers', async ({ browser }) => {
  test.setTimeout(120_000)
  const title = ownTitle('The Tram to Nowhere')
  const writer = await windowOf(browser, author)
  const { id } = await draftStory(writer.request, title, 'The tram rang twice.', 'It is raining in the second paragraph.', 'Then everybody got off.')
  await sendIn(writer.request, id)
  await writer.goto('/en')
  await expect(bell(writer)).toBeVisible()

  const moderator = await windowOf(browser, people.otherModerator)
  await takeByKeys(moderator, title)
  await moderator.getByRole('button', { name: /^Note on this paragraph: It is raining/ }).click()
  const note = moderator.getByRole('form', { name: 'Note on this paragraph' })
  await note.getByLabel('Your note').fill('Who sees the rain? Let us look through her eyes.')
  await note.getByLabel('The author sees it').check()
  await note.getByRole('button', { name: 'Save note' }).click()
  await expect(note).toBeHidden()
  await moderator.locator('body').press('e')
  const asking = moderator.getByRole('dialog')
  await asking.getByLabel('Reason').selectOption({ index: 1 })
  await asking.getByLabel(/Words to the author/).fill('A fine beginning. One paragraph needs somebody in it.')
  const before = await bell(writer).getAttribute('aria-label')
  await asking.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(asking).toBeHidden()

  // The page of the author has stood open all the while: the bell rings by itself.
  await expect.poll(() => bell(writer).getAttribute('aria-label'), { timeout: 20_000 }).not.toBe(before)
  expect(await letterTo(author.email, /One paragraph needs somebody/)).toContain(title)
  await bell(writer).click()
  await writer.getByRole('dialog', { name: 'Notifications' }).getByRole('link', { name: new RegExp(title) }).first().click()
  await writer.waitForURL(new RegExp(id))
  const card = writer.getByRole('complementary', { name: 'Note on this paragraph' })
  await expect(card).toContainText('Let us look through her eyes.')
  await card.getByRole('button', { name: 'Answer' }).click()
  await card.getByLabel('Your answer').fill('It is the driver now.')
  await card.getByRole('button', { name: 'Send the answer' }).click()
  await expect(card).toContainText('It is the driver now.')
  await writer.getByText('It is raining in the second paragraph.').click()
  await writer.keyboard.press('End')
  await writer.keyboard.type(' The driver counts the drops.')
  await expect(writer.getByLabel('State of saving')).toHaveText('Saved')
  await writer.getByRole('tab', { name: 'Send in' }).click()
  await writer.getByRole('button', { name: 'Send it in again' }).click()
  await writer.getByRole('button', { name: 'Yes, send it in' }).click()
  await expect(writer.getByText(/Sent in on .*round 2/)).toBeVisible()

  await takeByKeys(moderator, title)
  await expect(moderator.getByText('The driver counts the drops.')).toBeVisible()
  await expect(moderator.getByText('It is the driver now.')).toBeVisible()
  await moderator.locator('body').press('a')
  await moderator.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await expect(moderator.getByRole('dialog')).toBeHidden()

  const editor = await windowOf(browser, people.editor)
  await editor.goto(`/admin/collections/stories/${id}`)
  await editor.getByRole('button', { name: 'Publication' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Publish as approved' }).click()
  await expect(editor.getByRole('dialog')).toHaveCount(0)
  await editor.getByRole('button', { name: 'Publication' }).click()
  await expect(editor.getByRole('dialog')).toContainText('1, readers see it')

  const reader = await windowOf(browser)
  await reader.goto(`/en/search?q=${encodeURIComponent(title)}`)
  await reader.getByRole('main').getByRole('link', { name: title }).first().click()
  await reader.getByRole('link', { name: 'Read', exact: true }).first().click()
  await expect(reader.getByText('The driver counts the drops.')).toBeVisible()
  for (const page of [writer, moderator, editor, reader]) await page.context().close()
})
