/** What a form knows after it was sent: what is wrong, in the reader's words, and what had been typed. */
export type FormState = {
  /** A sentence about the whole form. */
  problem?: string
  /** The refusal's code, where a form goes another way for one. */
  code?: string
  /** A sentence for each field at fault, by the field's name. */
  fields?: Record<string, string>
  /** What was typed, passwords aside: so that nothing is lost where there are no scripts. */
  values?: Record<string, string>
  /** What the answer brought that the form goes on with, such as the ticket of a second step. */
  told?: Record<string, string>
  /** A sentence that says that it is done. */
  done?: string
}

/** What a form calls on the server. Works without scripts too: then the page comes back with the state in it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
