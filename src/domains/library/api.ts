/** What domains above may call. Works are read through the API of collections; these decide. */
export { submitWork, type Submit } from './services/submitWork'
export { publishWork, newEdition, unpublishWork, type Publish } from './services/publishWork'
export { mayOpen } from './queries/openWork'
export { recordView } from './services/recordView'
