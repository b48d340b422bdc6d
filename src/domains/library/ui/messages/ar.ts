import type en from './en'
import base from './en'

const ar: typeof en = base

export default ar
