import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import { describe, expect, test } from 'vitest'
import { postgresSchema } from '../../bin/generate.ts'
import { schemaDiff } from '../../bin/schema-diff.ts'
import { readSnapshot } from '../../bin/schema-snapshot.ts'
import { migrationsOf } from '../../lib/platform/db/migrations/history.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const written = { sqlite: schema, postgres: postgresSchema(schema) }

describe('the migrations', () => {
  test('the snapshot that the next migration is compared with equals the schema', async () => {
    const snapshot = readSnapshot() ?? ''
    expect(await schemaDiff('sqlite', snapshot, written.sqlite)).toBe('')
    expect(await schemaDiff('postgres', postgresSchema(snapshot), written.postgres)).toBe('')
  })

  test('a new field becomes SQL for both databases', async () => {
    const more = schema.replace('model Tag {', 'model Tag {\n  colour String?')
    expect(await schemaDiff('sqlite', schema, more)).toContain('ADD COLUMN "colour" TEXT')
    const onPostgres = await schemaDiff('postgres', written.postgres, postgresSchema(more))
    expect(onPostgres).toContain('ALTER TABLE "Tag" ADD COLUMN     "colour" TEXT')
  })

  test("Prisma's own engine finds the history we keep complete and unedited", async () => {
    const url = `file:${join(mkdtempSync(join(tmpdir(), 'broadsheet-history-')), 'news.db')}`
    await migrate(url)
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url }))
    const engine = await SchemaEngine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => {},
      adapter,
    )
    const migrationDirectories = migrationsOf('sqlite').map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    }))
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: 'prisma/migrations/sqlite',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"' },
        shadowDbInitScript: '',
        migrationDirectories,
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    expect(diagnosis).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    })
  })
})
