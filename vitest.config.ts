import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const shared = {
  setupFiles: ['tests/support/no-noise.ts', 'tests/support/properties.ts'],
  restoreMocks: true,
  // Far beyond what any takes: on a busy machine a slow test is none that fails.
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Prisma's schema engine is WebAssembly, whose import Node still warns of.
  execArgv: ['--disable-warning=ExperimentalWarning'],
}

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // All there are: left to itself vitest spares one, and of two that is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          globalSetup: ['tests/support/site.ts'],
          // One browser and one server on few cores: a story at a time.
          fileParallelism: false,
          // On a busy machine a browser may stumble; a story that fails twice is broken.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
