/** Which part of the code may know which. Each rule is a sentence of docs/architecture. */

/** A domain may call those below it, never those above or beside it; news goes up as an event. */
const LEVELS = [
  ['accounts', 'system'],
  ['tenancy', 'messaging'],
  ['rewards', 'commerce'],
  ['library', 'blog', 'circles', 'learning', 'giving', 'volunteering', 'support'],
  ['community', 'classroom', 'studio'],
  ['privacy', 'insights'],
]

const domain = (names) => `^src/domains/(${names.join('|')})/`
const upward = LEVELS.slice(0, -1).map((names, level) => ({
  name: `domains-of-level-${level}-call-only-down`,
  severity: 'error',
  from: { path: domain(names) },
  to: { path: domain(LEVELS.slice(level + 1).flat()) },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '^payload\\.config\\.ts$' } } },
    // The tasks of the command line put the whole together, as payload.config.ts does.
    { name: 'platform-knows-no-domain', severity: 'error', from: { path: '^src/platform/', pathNot: '^src/platform/cli/tasks/' }, to: { path: '^src/(domains|site|app)/' } },
    { name: 'domains-know-no-page', severity: 'error', from: { path: '^src/domains/' }, to: { path: '^src/app/' } },
    {
      name: 'the-site-enters-domains-by-ui', severity: 'error',
      from: { path: '^src/(site|app/\\(site\\))/' }, to: { path: '^src/domains/', pathNot: '^src/domains/[^/]+/ui/' },
    },
    {
      name: 'the-site-enters-the-platform-by-api-and-i18n', severity: 'error',
      from: { path: '^src/(site|app/\\(site\\))/' }, to: { path: '^src/platform/', pathNot: '^src/platform/(api|i18n|richtext)/' },
    },
    {
      name: 'a-domain-is-entered-by-api-and-events', severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/[^/]+/', pathNot: ['^src/domains/$1/', '^src/domains/[^/]+/(api|events)\\.ts$', '^src/domains/[^/]+/ui/'] },
    },
    {
      name: 'a-domains-ui-reads-through-the-client', severity: 'error',
      from: { path: '^src/domains/[^/]+/ui/' }, to: { path: '^src/(domains/[^/]+/(services|queries|hooks|jobs|collections)|platform/(db|access|jobs|events))/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-in-src-knows-the-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    ...upward,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|\\.next)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'types', 'default'] },
  },
}
