import tseslint from 'typescript-eslint'

const OPERATIONS = 'find|findByID|findVersions|findVersionByID|findGlobal|findGlobalVersions|findDistinct|create|update|updateGlobal|delete|count|countVersions|duplicate|restoreVersion|restoreGlobalVersion'
// One call of Payload's Local API runs with all rights unless it is told otherwise; asViewer and asSystem make it say so.
const bareCall = {
  selector: `CallExpression[callee.type="MemberExpression"][callee.property.name=/^(${OPERATIONS})$/]:matches([callee.object.name="payload"], [callee.object.property.name="payload"])`,
  message: 'Use asViewer(req) or asSystem(req): a bare call of the Local API runs with all rights, and outside the request’s transaction.',
}

/** Made by tools, or tables of data and texts: their length says nothing about their shape. */
const UNMEASURED = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'src/domains/*/seed/**', 'src/domains/*/seed.ts', '**/locales/**', 'src/domains/*/ui/**/messages/**', 'src/domains/*/essentials/texts/**', 'src/domains/*/templates/**']

export default tseslint.config(
  { ignores: ['node_modules/**', '.next/**', '.data/**', 'src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'next-env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    languageOptions: { parser: tseslint.parser, ecmaVersion: 'latest', sourceType: 'module' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx,mjs}'], ignores: UNMEASURED, rules: { 'max-lines': ['error', { max: 200 }] } },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/platform/db/**', 'src/platform/access/**'], rules: { 'no-restricted-syntax': ['error', bareCall] } },
)
