/**
 * The looks that every control for writing or choosing shares. What is typed finds its own direction
 * (plaintext), while the control keeps the page's: an empty field in Arabic begins on the right.
 */
export const controlStyle =
  'w-full min-h-11 [unicode-bidi:plaintext] rounded-md border border-line-strong bg-surface px-3 py-2 font-interface text-ui text-ink ' +
  'placeholder:text-ink-soft transition-colors hover:border-ink-soft aria-invalid:border-danger aria-invalid:border-2 ' +
  'disabled:bg-sunken disabled:text-ink-soft focus-visible:outline-offset-0'
