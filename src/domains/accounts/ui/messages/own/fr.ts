import en from './en'

const own: typeof en = en

export default own
