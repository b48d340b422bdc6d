import type { ReactNode } from 'react'
import { directionOf } from '@/platform/i18n/languages'
import { cx } from './cx'

type ProseProps = {
  /** The language of the words, where it is not the page's: direction, quotes and hyphens follow it. */
  language?: string
  as?: 'div' | 'article' | 'section'
  className?: string
  children: ReactNode
}

/** Words to be read at length: the measure, the line, the marks of a book. */
export function Prose({ language, as: Tag = 'div', className, children }: ProseProps) {
  return (
    <Tag lang={language} dir={language && directionOf(language)} className={cx('prose', className)}>
      {children}
    </Tag>
  )
}
