/** What other domains may ask of the platform's own records. */
export { beginImport, endImport, noteImport, type ImportNews, type ImportOrigin } from './services/importRuns'
