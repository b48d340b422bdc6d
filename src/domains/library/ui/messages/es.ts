import type en from './en'
import base from './en'

const es: typeof en = base

export default es
