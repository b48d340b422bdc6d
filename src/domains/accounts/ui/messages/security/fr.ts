import en from './en'

const security: typeof en = en

export default security
