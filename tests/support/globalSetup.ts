import { makeTemplate } from './database'

/** Once before all integration tests. */
export default makeTemplate
