import type en from './en'
import enter from './enter/es'
import family from './family/es'
import own from './own/es'
import security from './security/es'

const es: typeof en = { accounts: { ...enter, ...own, ...family, security } }

export default es
