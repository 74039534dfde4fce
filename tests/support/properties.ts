import fc from 'fast-check'

/**
 * Property tests try the same examples each time, so that a failure is the fault of the change
 * that meets it. To search further: PROPERTY_SEED=random PROPERTY_RUNS=5000 npx vitest run …
 */
const { PROPERTY_SEED = '20261123', PROPERTY_RUNS } = process.env

fc.configureGlobal({
  seed: PROPERTY_SEED === 'random' ? Date.now() : Number(PROPERTY_SEED),
  ...(PROPERTY_RUNS ? { numRuns: Number(PROPERTY_RUNS) } : {}),
})
