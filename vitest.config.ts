import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const shared = {
  setupFiles: ['tests/support/no-noise.ts', 'tests/support/properties.ts'],
  restoreMocks: true,
  // Far more than any test takes, so that a busy machine doesn't fail one.
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Prisma's schema engine is WebAssembly, and Node warns about importing it.
  execArgv: ['--disable-warning=ExperimentalWarning'],
}

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // All cores: by default vitest leaves one free, which is half of two.
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
          // Each worker has a site, a database and a browser of its own (tests/support/own-site.ts).
          maxWorkers: Math.min(availableParallelism(), 4),
          // vitest wants another group for another number of workers; journeys run last.
          sequence: { groupOrder: 1 },
          // A browser may stall on a busy machine; a journey that fails twice is broken.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
