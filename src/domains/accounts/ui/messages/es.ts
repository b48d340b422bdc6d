import type en from './en'
import enter from './enter/es'
import own from './own/es'

/** The words of a person’s account, all of them read on the server. */
const es: typeof en = { accounts: { ...enter, ...own } }

export default es
