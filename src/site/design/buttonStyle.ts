import { cx } from './cx'

/** primary does the page's one thing; learn and give are primary in their parts of the house. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'learn' | 'give'
export type ButtonSize = 'sm' | 'md' | 'lg'

const base =
  'inline-flex items-center justify-center gap-2 rounded-md border font-interface font-semibold text-center no-underline ' +
  'transition-colors disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:shrink-0 forced-colors:border-current'

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunken',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong',
  learn: 'border-transparent bg-learn text-on-learn hover:bg-learn-strong',
  give: 'border-transparent bg-give text-on-give hover:bg-give-strong',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-9 px-3 py-1 text-sm pointer-coarse:min-h-11',
  md: 'min-h-11 px-4 py-2 text-ui',
  lg: 'min-h-13 px-6 py-3 text-base',
}

const squares: Record<ButtonSize, string> = {
  sm: 'min-w-9 px-0 pointer-coarse:min-w-11',
  md: 'min-w-11 px-0',
  lg: 'min-w-13 px-0',
}

/** The looks of a button; `square` is for one that shows an icon alone. */
export function buttonStyle(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md', square = false): string {
  return cx(base, variants[variant], square ? cx(sizes[size].replace(/px-\d+/, ''), squares[size]) : sizes[size])
}
