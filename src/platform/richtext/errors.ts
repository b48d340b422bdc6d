/** A text that is too large or too deeply nested to be taken in; nothing of it has been kept. */
export class RichTextLimitError extends Error {
  readonly status = 413
  constructor(readonly code: 'too_long' | 'too_deep' | 'too_many_nodes', readonly limit: number) {
    super({
      too_long: `The text has more than ${limit} characters.`,
      too_deep: `The text is nested more than ${limit} levels deep.`,
      too_many_nodes: `The text has more than ${limit} elements.`,
    }[code])
    this.name = 'RichTextLimitError'
  }
}
