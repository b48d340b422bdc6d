import { requestConfig } from '@/platform/i18n/requestConfig'
import { messages } from './messages'

/** Named in next.config.mjs: how next-intl finds language and texts of a request. */
export default requestConfig((language) => messages[language])
