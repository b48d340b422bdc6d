import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { directionOf, type Language } from '@/platform/i18n/languages'
import '../design/fonts'
import '../design/styles.css'
import { Providers } from '../design/Providers'
import { themeCookie, themeOf } from '../design/theme'
import { ClientMessages } from '../i18n/ClientMessages'

/** The whole document in one language: direction, the reader's theme, and the texts that client parts need. */
export async function Document({ language, children }: { language: Language; children: ReactNode }) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value)
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme} data-scroll-behavior="smooth" suppressHydrationWarning>
      <body className="flex flex-col">
        <ClientMessages of={['shell', 'forms']}>
          <Providers direction={directionOf(language)}>{children}</Providers>
        </ClientMessages>
      </body>
    </html>
  )
}
