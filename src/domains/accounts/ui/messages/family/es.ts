import en from './en'

const family: typeof en = en

export default family
