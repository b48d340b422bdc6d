import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './buttonStyle'
import { cx } from './cx'

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & {
  /** What it does, in words: read aloud, and shown by the browser on hover. */
  label: string
  variant?: ButtonVariant
  size?: ButtonSize
}

/** A button that shows an icon alone. */
export function IconButton({ label, variant = 'quiet', size, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} aria-label={label} title={label} className={cx(buttonStyle(variant, size, true), className)} />
  )
}
