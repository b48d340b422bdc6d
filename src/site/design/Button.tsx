import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './buttonStyle'
import { cx } from './cx'
import { Loader } from './icons'

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** The action runs: the button stays focusable, says so, and does nothing more. */
  busy?: boolean
}

/** Does something. To go somewhere, use LinkButton. Its type is `button` unless said otherwise. */
export function Button({ variant, size, busy = false, className, children, type = 'button', onClick, ...rest }: ButtonProps) {
  const held = busy ? { 'aria-busy': true, 'aria-disabled': true } : { onClick }
  return (
    <button {...rest} {...held} type={busy ? 'button' : type} className={cx(buttonStyle(variant, size), className)}>
      {busy && <Loader aria-hidden className="size-5 animate-spin motion-reduce:animate-none" />}
      {children}
    </button>
  )
}
