import { buttonStyle, type ButtonSize, type ButtonVariant } from './buttonStyle'
import { cx } from './cx'
import { Link, type LinkProps } from './Link'

type LinkButtonProps = Omit<LinkProps, 'variant'> & { variant?: ButtonVariant; size?: ButtonSize }

/** Goes somewhere and looks like a button. */
export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} variant="bare" className={cx(buttonStyle(variant, size), className)} />
}
