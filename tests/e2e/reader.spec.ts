import { expect, test, type Page } from '@playwright/test'

const filters = (page: Page) => page.getByRole('form', { name: 'Filters' })

/** Ticks a filter, shows the results, and answers how many works its count had promised. */
const narrow = async (page: Page, name: RegExp) => {
  const box = filters(page).getByRole('checkbox', { name })
  const label = await box.evaluate((one) => one.closest('label')!.innerText)
  await box.check()
  await filters(page).getByRole('button', { name: 'Show results' }).click()
  await expect(filters(page).getByRole('checkbox', { name })).toBeChecked()
  return Number(label.match(/(\d+)\s*$/)?.[1])
}

test('a reader without an account finds a story by two filters and reads it in letters of his own, by keys', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: /browse the library|see all/i }).first().click()
  await expect(page).toHaveURL(/\/en\/browse/)

  await narrow(page, /^English/)
  await expect(page).toHaveURL(/language=en/)
  const promised = await narrow(page, /^Ages 6–8/)
  await expect(page).toHaveURL(/language=en.*age=6_8/)
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${promised} works?$`) })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(promised)

  await page.getByRole('link', { name: 'The Bell at Skarvik' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Bell at Skarvik' })).toBeVisible()
  await page.getByRole('link', { name: 'Read', exact: true }).first().click()
  await expect(page.getByText('They found the horn by walking into it.')).toBeVisible()

  await page.getByRole('button', { name: 'How to show the text' }).click()
  const sheet = page.getByRole('dialog', { name: 'How to show the text' })
  await sheet.getByText('Dyslexia').click()
  await sheet.getByRole('button', { name: 'Larger letters' }).click()
  await expect(sheet.getByText('110%')).toBeVisible()
  await sheet.getByText('Dark', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  const words = page.getByText('They found the horn by walking into it.')
  const looks = () => words.evaluate((one) => ({ font: getComputedStyle(one).fontFamily, paper: getComputedStyle(document.body).backgroundColor }))
  await expect.poll(async () => (await looks()).font).toMatch(/dyslexic/i)
  const dark = (await looks()).paper
  await page.reload()
  await expect.poll(looks).toEqual({ font: expect.stringMatching(/dyslexic/i), paper: dark })

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Reading with the keyboard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})
