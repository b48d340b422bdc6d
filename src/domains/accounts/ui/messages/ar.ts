import type en from './en'
import enter from './enter/ar'
import family from './family/ar'
import own from './own/ar'
import security from './security/ar'

const ar: typeof en = { accounts: { ...enter, ...own, ...family, security } }

export default ar
