import enter from './enter/en'
import own from './own/en'

/** The words of a person’s account, all of them read on the server. */
const en = { accounts: { ...enter, ...own } }

export default en
