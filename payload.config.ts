import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { accounts } from '@/domains/accounts'
import { library } from '@/domains/library'
import { messaging } from '@/domains/messaging'
import { system } from '@/domains/system'
import { adminComponents } from '@/platform/admin/components'
import { databaseOptions } from '@/platform/db/options'
import { sturdyPostgres } from '@/platform/db/sturdyTransactions'
import { languageMarks } from '@/platform/domain/labels'
import { registerDomains } from '@/platform/domain/registry'
import { apiOptions } from '@/platform/http/apiOptions'
import { finishConfig } from '@/platform/http/finishConfig'
import { mailAdapter } from '@/platform/mail/adapter'
import { languages } from '@/platform/i18n/languages'
import { bucketPlugins } from '@/platform/storage/bucket'
import { lexicalEditor } from '@payloadcms/richtext-lexical'

const root = path.dirname(fileURLToPath(import.meta.url))
const domains = [accounts, system, messaging, library]
registerDomains(domains)

export default finishConfig(buildConfig({
  ...apiOptions(),
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SERVER_URL || '',
  admin: { user: 'users', importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') }, avatar: 'default', meta: { defaultOGImageType: 'off', titleSuffix: ' · Inkwell' }, components: adminComponents(domains) },
  collections: domains.flatMap((domain) => domain.collections),
  globals: domains.flatMap((domain) => domain.globals),
  endpoints: domains.flatMap((domain) => domain.endpoints ?? []),
  editor: lexicalEditor(),
  localization: { locales: languages.map((code) => ({ code, label: code, rtl: code === 'ar' })), defaultLocale: 'en', fallback: true },
  i18n: { supportedLanguages: { en, fr, es, ar }, fallbackLanguage: 'en', translations: languageMarks },
  db: sturdyPostgres(databaseOptions(path.join(root, 'migrations'))),
  email: mailAdapter(),
  plugins: bucketPlugins(),
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
}))
