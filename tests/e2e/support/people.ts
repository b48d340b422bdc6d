import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { mailFolder, siteUrl } from './places'

const demo = (key: string) => ({ email: `${key.replaceAll('_', '.')}@inkwell.example`, password: `inkwell ${key.replaceAll('_', ' ')}` })

/** People of the demo, as the seed makes them. */
export const people = {
  admin: demo('ada_admin'), editor: demo('edo_editor'), moderator: demo('mina_moderator'), otherModerator: demo('mika_moderator'),
  parent: demo('paula_parent'), student: demo('sami_student'), reader: demo('nora_newcomer'),
  author: { email: 'maren@inkwell.example', password: 'inkwell maren writes' },
}

/** Signs in on the site through the form, as a person would. */
export const signIn = async (page: Page, who: { email: string; password: string }) => {
  await page.goto('/en/sign-in')
  await page.getByLabel(/e-mail|username/i).first().fill(who.email)
  await page.getByLabel(/^password/i).fill(who.password)
  await page.getByRole('button', { name: /^sign in$/i }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}

/** Signs in over the API: for journeys that are not about signing in. */
export const enter = async (page: Page, who: { email: string; password: string }) => {
  const answer = await page.request.post('/api/account/sign-in', { data: { identifier: who.email, password: who.password } })
  expect(answer.status(), await answer.text()).toBe(200)
}

const decode = (raw: string) => raw.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Waits for a mail to this address whose text fits, and answers its text. */
export const letterTo = async (address: string, fits: RegExp): Promise<string> => {
  let found = ''
  await expect.poll(() => {
    found = readdirSync(mailFolder).sort().map((file) => JSON.parse(readFileSync(path.join(mailFolder, file), 'utf8')) as { to: string[]; raw: string })
      .filter(({ to }) => to.includes(address)).map(({ raw }) => decode(raw)).findLast((text) => fits.test(text)) ?? ''
    return found
  }, { timeout: 30_000, message: `a mail to ${address} with ${fits}` }).not.toBe('')
  return found
}

/** The first address of this site in a mail that leads to the given page. */
export const linkIn = (letter: string, to: string): string => {
  const link = letter.match(new RegExp(`https?://[^\\s"<>]*${to}[^\\s"<>]*`))?.[0]
  if (!link) throw new Error(`No link to ${to} in the mail`)
  const { pathname, search } = new URL(link.replaceAll('&amp;', '&'))
  return pathname + search
}

/** A window of its own for somebody who is signed in already. Whoever opens it closes it. */
export const windowOf = async (browser: Browser, who?: { email: string; password: string }, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ baseURL: siteUrl, ...options })
  const page = await context.newPage()
  if (who) await enter(page, who)
  return page
}
