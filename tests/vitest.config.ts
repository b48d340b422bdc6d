import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const unit = ['tests/**/*.unit.test.{ts,tsx}', 'tests/**/*.property.test.ts']
const architecture = ['tests/architecture/**/*.test.ts']
const start = ['tests/platform/start/**/*.test.ts']
const elsewhere = ['tests/e2e/**', 'node_modules/**']

const shared = {
  root,
  environment: 'node' as const,
  testTimeout: 30_000,
  hookTimeout: 120_000,
}
// One Payload and one database for each worker, shared by its files: booting costs seconds.
const booted = { ...shared, pool: 'forks' as const, isolate: false, globalSetup: [path.join(root, 'tests/support/globalSetup.ts')] }

export default defineConfig({
  root,
  // Vite takes the library's other build, and two copies of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: path.join(root, 'node_modules/graphql/index.js') }, { find: /^@payload-config$/, replacement: path.join(root, 'payload.config.ts') }, { find: /^@\//, replacement: `${path.join(root, 'src')}/` }] },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...shared, name: 'unit', include: unit, exclude: elsewhere, isolate: false } },
      { extends: true, test: { ...booted, name: 'architecture', include: architecture, exclude: elsewhere } },
      { extends: true, test: { ...booted, name: 'integration', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...unit, ...architecture, ...start, ...elsewhere] } },
      // It starts whole clones, one after the other.
      { extends: true, test: { ...shared, name: 'start', include: start, exclude: elsewhere, testTimeout: 240_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
  },
})
