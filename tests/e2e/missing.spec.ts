import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

const addresses = ['/en/no/such/page', '/en/nothing', '/fr/stories/none', '/ar/books/none', '/en/authors/none', '/en/lists/none', '/xx/yy', '/nothing']

for (const address of addresses) {
  test(`says without scripts that nothing is at ${address}, with the status 404`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main').getByRole('searchbox').first()).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('html')).toHaveAttribute('dir', address.startsWith('/ar/') ? 'rtl' : 'ltr')
  })
}
