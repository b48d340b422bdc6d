/** The themes a reader may choose; without a choice the page follows the device. */
export const themes = ['light', 'dark', 'sepia', 'contrast'] as const

export type Theme = (typeof themes)[number]

/** The cookie that remembers the choice; absent means: like the device. */
export const themeCookie = 'theme'

/** The theme that a cookie names, or none where it names nothing of ours. */
export function themeOf(cookie: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === cookie)
}
