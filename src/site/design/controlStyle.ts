/** The looks that every control for writing or choosing shares. */
export const controlStyle =
  'w-full min-h-11 rounded-md border border-line-strong bg-surface px-3 py-2 font-interface text-ui text-ink ' +
  'placeholder:text-ink-soft transition-colors hover:border-ink-soft aria-invalid:border-danger aria-invalid:border-2 ' +
  'disabled:bg-sunken disabled:text-ink-soft focus-visible:outline-offset-0'
