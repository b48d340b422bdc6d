import type en from './en'
import base from './en'

const fr: typeof en = base

export default fr
