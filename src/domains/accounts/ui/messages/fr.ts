import type en from './en'
import enter from './enter/fr'
import family from './family/fr'
import own from './own/fr'
import security from './security/fr'

const fr: typeof en = { accounts: { ...enter, ...own, ...family, security } }

export default fr
