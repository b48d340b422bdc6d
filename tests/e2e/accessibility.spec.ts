import { expect, test } from '@playwright/test'
import { expectNoSidewaysScroll, faultsOf, picture, watch } from './support/inspect'
import { fixedPages, madePages, ownerOfMade, prepare, type PageType } from './support/pageTypes'

let house: Awaited<ReturnType<typeof prepare>>

test.beforeAll(async ({ browser }) => { house = await prepare(browser) })
test.afterAll(() => house?.end())

/** Opens the page in a tab of its own and inspects it: by axe, on a phone, and in what it asks the network for. */
const inspect = async ({ name, path, as = 'anybody', status = 200 }: PageType, language: 'en' | 'ar') => {
  const page = await house.cast[as].newPage()
  const seen = watch(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const answer = await page.goto(`/${language}${path}`)
  expect(answer?.status()).toBe(status)
  await expect(page.locator('h1')).not.toHaveCount(0)
  expect(page.url(), 'the page asked for, not a way to sign in').toContain(encodeURI(path.split('?')[0]))
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })))
  expect(await faultsOf(page)).toEqual([])
  await picture(page, `${name}-${language}`)
  if (language === 'en') {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf(page, { only: 'color-contrast' }), 'in dark').toEqual([])
    await picture(page, `${name}-dark`)
  }
  await expectNoSidewaysScroll(page)
  expect(seen).toEqual([])
  await page.close()
}

for (const language of ['en', 'ar'] as const) {
  for (const type of fixedPages) test(`${type.name} (${language}) is open to everybody`, () => inspect({ ...type, path: language === 'ar' ? (type.inArabic ?? type.path) : type.path }, language))
  for (const name of madePages.filter((one) => one !== 'pdf'))
    test(`${name} (${language}) is open to everybody`, () => inspect({ name, path: house.paths[name], as: ownerOfMade(name) }, language))
  test(`pdf (${language}) is open to everybody`, async () => {
    await expect.poll(house.pdfReady, { timeout: 30_000 }).toBe(true)
    house.paths.pdf ||= `/books/${await house.publishPdf()}/pdf`
    await inspect({ name: 'pdf', path: house.paths.pdf }, language)
  })
}

for (const part of ['Details', 'Send in'])
  test(`the part “${part}” of a work is open to everybody`, async () => {
    const page = await house.cast.author.newPage()
    await page.goto(`/en${house.paths['work-write']}`)
    await page.getByRole('tab', { name: part }).click()
    expect(await faultsOf(page)).toEqual([])
    await picture(page, `work-${part.toLowerCase().replace(' ', '-')}-en`)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf(page, { only: 'color-contrast' }), 'in dark').toEqual([])
    await expectNoSidewaysScroll(page)
    await page.close()
  })

for (const [name, within] of [['inbox', '.inkwell-inbox'], ['case', '.inkwell-reading']] as const)
  test(`the moderators’ ${name} is open to everybody`, async () => {
    const page = await house.cast.moderator.newPage()
    const seen = watch(page)
    await page.goto(name === 'inbox' ? '/admin/inbox' : `/admin/inbox/story-submissions/${house.caseId}`)
    await expect(page.locator(within)).toBeVisible()
    expect(await faultsOf(page, { within })).toEqual([])
    await picture(page, `admin-${name}-en`)
    expect(seen).toEqual([])
    await page.close()
  })
