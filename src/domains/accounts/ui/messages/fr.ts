import type en from './en'
import enter from './enter/fr'
import own from './own/fr'

/** The words of a person’s account, all of them read on the server. */
const fr: typeof en = { accounts: { ...enter, ...own } }

export default fr
