import enter from './enter/en'
import family from './family/en'
import own from './own/en'
import security from './security/en'

/** The words of a person’s account, all of them read on the server. */
const en = { accounts: { ...enter, ...own, ...family, security } }

export default en
