import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { postgresSchema } from '../../bin/generate.ts'

test('the Postgres schema differs from the one written in provider and output only', () => {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const lines = (text: string) => text.split('\n')
  const differing = lines(postgresSchema(schema)).filter((line) => !lines(schema).includes(line))
  expect(differing.map((line) => line.trim())).toEqual([
    'output       = "../lib/platform/db/generated/postgres"',
    'provider = "postgresql"',
  ])
})
