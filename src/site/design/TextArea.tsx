import type { ComponentProps } from 'react'
import { controlStyle } from './controlStyle'
import { cx } from './cx'

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={cx(controlStyle, 'field-sizing-content max-h-[70dvh] min-h-28 resize-y', className)}
    />
  )
}
