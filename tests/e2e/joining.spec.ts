import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { letterTo, linkIn, signIn } from './support/people'

const newcomer = () => ({ email: `wren.${randomUUID().slice(0, 8)}@journeys.example`, password: 'seven quiet lanterns' })

const join = async (page: Page, who: { email: string; password: string }) => {
  await page.goto('/en/sign-up')
  await page.getByLabel('Name').first().fill('Wren Aldous')
  await page.getByLabel('E-mail').fill(who.email)
  await page.getByLabel(/^Password/).fill(who.password)
  await page.getByLabel('Date of birth').fill('1991-05-04')
  await page.getByLabel('Country').selectOption('FR')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await page.goto(linkIn(await letterTo(who.email, /verify-email/), '/verify-email'))
  await page.getByRole('button', { name: 'Confirm the address' }).click()
  await expect(page.getByText('Your address is confirmed. You can sign in now.')).toBeVisible()
}

const signOut = async (page: Page, name: string) => {
  await page.getByLabel(`Account of ${name}`).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
}

test('somebody joins by mail, sets the page to dark for every device, and signs out', async ({ page }) => {
  const who = newcomer()
  await join(page, who)
  await signIn(page, who)
  await page.goto('/en/account/settings')
  const dark = page.getByRole('main').getByRole('radio', { name: 'Dark' })
  await dark.check()
  await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('main').getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(dark).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await signOut(page, 'Wren Aldous')
  await page.goto('/en/account')
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
})

test('a forgotten password is set anew by mail, and the old one opens nothing any more', async ({ page }) => {
  const who = newcomer()
  await join(page, who)
  await page.goto('/en/sign-in')
  await page.getByRole('link', { name: 'I forgot my password' }).click()
  await expect(page.getByRole('heading', { name: 'Set a new password' })).toBeVisible()
  await page.getByLabel('E-mail').fill(who.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await page.goto(linkIn(await letterTo(who.email, /reset-password/), '/reset-password'))
  await page.getByLabel(/^New password/).fill('nine slow herons')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText('Your new password is set, and every other sign-in has ended.')).toBeVisible()

  await page.getByLabel('E-mail or username').fill(who.email)
  await page.getByLabel(/^Password/).fill(who.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\w/ }).first()).toBeVisible()
  await signIn(page, { ...who, password: 'nine slow herons' })
  await expect(page.getByLabel('Account of Wren Aldous')).toBeVisible()
})
