import { isDriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sqliteAdapter } from '@/lib/platform/db/sqlite/adapter.ts'

let adapter: SqlDriverAdapter
const run = (sql: string, ...args: unknown[]) => {
  const argTypes = args.map(() => ({ scalarType: 'unknown', arity: 'scalar' }) as const)
  return adapter.queryRaw({ sql, args, argTypes })
}

beforeEach(async () => {
  adapter = await sqliteAdapter(':memory:').connect()
  await adapter.executeScript(`
    CREATE TABLE "Paper" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL UNIQUE, "at" DATETIME,
      "open" BOOLEAN, "size" BIGINT, "share" REAL, "scan" BLOB);
    CREATE TABLE "Page" ("paperId" INTEGER NOT NULL REFERENCES "Paper" ("id"))`)
})
afterEach(() => adapter.dispose())

test('what was put in comes out: dates, truths, large numbers, fractions, bytes, nothing', async () => {
  const at = new Date('2025-03-04T12:00:00.250Z')
  const values = [1, 'Gazette', at, true, 2n ** 60n, 0.25, Buffer.from('ab')]
  await run('INSERT INTO "Paper" VALUES (?, ?, ?, ?, ?, ?, ?)', ...values)
  await run(`INSERT INTO "Paper" ("id", "name") VALUES (2, 'Herald')`)
  const { rows } = await run('SELECT * FROM "Paper" ORDER BY "id"')
  const written = '2025-03-04T12:00:00.250+00:00'
  expect(rows).toEqual([
    [1, 'Gazette', written, 1, String(2n ** 60n), 0.25, Buffer.from('ab')],
    [2, 'Herald', null, null, null, null, null],
  ])
})

test.each([
  [`INSERT INTO "Paper" ("name") VALUES ('Gazette')`, 'UniqueConstraintViolation', ['name']],
  ['INSERT INTO "Paper" ("id") VALUES (7)', 'NullConstraintViolation', ['name']],
  ['INSERT INTO "Page" VALUES (99)', 'ForeignKeyConstraintViolation', undefined],
  ['SELECT * FROM "Nothing"', 'sqlite', undefined],
])('%s is refused as %s', async (statement, kind, fields) => {
  await run(`INSERT INTO "Paper" ("name") VALUES ('Gazette')`)
  const error = await run(statement).catch((thrown: unknown) => thrown)
  if (!isDriverAdapterError(error)) throw error
  expect(error.cause).toMatchObject({ kind, ...(fields ? { constraint: { fields } } : {}) })
})

test('a second transaction begins when the first has ended, also when that was taken back', async () => {
  const order: string[] = []
  const first = await adapter.startTransaction()
  const second = adapter.startTransaction().then((tx) => {
    order.push('second begins')
    return tx
  })
  await first.executeRaw({
    sql: `INSERT INTO "Paper" ("name") VALUES ('a')`,
    args: [],
    argTypes: [],
  })
  await first.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
  order.push('first ends')
  await first.rollback()
  await (await second).executeRaw({ sql: 'COMMIT', args: [], argTypes: [] })
  expect(order).toEqual(['first ends', 'second begins'])
  expect((await run('SELECT * FROM "Paper"')).rows).toEqual([])
})
