import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('prisma validate accepts the schema without downloading an engine', () => {
  const output = execFileSync(
    process.execPath,
    ['node_modules/prisma-cli/build/index.js', 'validate'],
    { encoding: 'utf8', env: { ...process.env, PRISMA_ENGINES_MIRROR: 'http://127.0.0.1:9' } },
  )
  expect(output).toContain('is valid')
})
