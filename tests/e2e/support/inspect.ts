import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { pictureFolder, siteUrl } from './places'

/** An experiment of axe that takes the initials of a portrait, which nobody hears, for a label. */
const experiments = ['label-content-name-mismatch']
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Listens from now on for what the content security policy refuses and for requests to any other host. */
export const watch = (page: Page) => {
  const seen: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== siteUrl) seen.push(`asks ${request.url()}`)
  })
  page.on('console', (message) => { if (/content security policy/i.test(message.text())) seen.push(message.text()) })
  page.on('pageerror', (error) => seen.push(`throws ${error.message}`))
  return seen
}

/** What axe finds, one line each, with the first element and why. */
export const faultsOf = async (page: Page, { only, within }: { only?: string; within?: string } = {}): Promise<string[]> => {
  // A colour on its way from one theme to the other is no fault.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)))
  const builder = new AxeBuilder({ page })
  if (within) builder.include(within)
  const { violations } = await (only ? builder.withRules([only]) : builder.withTags(rules).disableRules(experiments)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 4).map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary?.split('\n').slice(1, 3).join(' ').trim()}`))
}

/** On a narrow screen only what scrolls by itself may be wider than the page. */
export const expectNoSidewaysScroll = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return ''
    const out = [...document.querySelectorAll('body *')].filter((one) => { const { left, right } = one.getBoundingClientRect(); return right > width + 1 || left < -1 })
    return `${document.documentElement.scrollWidth} wide: ${out.slice(0, 3).map((one) => one.outerHTML.slice(0, 160)).join(' | ')}`
  })
  expect(wide).toBe('')
}

/** Keeps a picture of the page in two widths, where `PICTURES` asks for them. */
export const picture = async (page: Page, name: string) => {
  if (!process.env.PICTURES) return
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: width > 1000 ? 900 : 780 })
    await page.screenshot({ path: `${pictureFolder}/${name}-${width}.jpg`, type: 'jpeg', quality: 70, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}
