import NextLink from 'next/link'
import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { localizedPath } from '../i18n/paths'
import { cx } from './cx'

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path of the site without its language (`/browse`), or any full address. */
  href: string
  /** text: underlined, within words. plain: looks like what surrounds it until hovered. bare: no looks at all. */
  variant?: 'text' | 'plain' | 'bare'
}

const variants = {
  text: 'rounded-sm text-accent underline decoration-1 underline-offset-[0.18em] hover:text-accent-strong hover:decoration-2',
  plain: 'rounded-sm text-inherit no-underline hover:underline hover:underline-offset-[0.18em]',
  bare: '',
}

/** Goes somewhere, in the language of the page. Nothing is fetched before the reader asks for it. */
export function Link({ href, variant = 'text', className, ...rest }: LinkProps) {
  const path = localizedPath(href, useLocale())
  const looks = cx(variants[variant], className)
  if (!path.startsWith('/') || path.startsWith('//') || path.startsWith('/api/'))
    return <a {...rest} href={path} className={looks} />
  return <NextLink {...rest} href={path} prefetch={false} className={looks} />
}
