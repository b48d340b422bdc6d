import type en from './en'
import enter from './enter/ar'
import own from './own/ar'

/** The words of a person’s account, all of them read on the server. */
const ar: typeof en = { accounts: { ...enter, ...own } }

export default ar
