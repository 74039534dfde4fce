import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'

/** The SQL that leads from one schema (or nothing) to another; empty when they agree. */
export async function schemaDiff(
  kind: 'sqlite' | 'postgres',
  before: string | undefined,
  after: string,
): Promise<string> {
  const file = (content: string) => ({ path: 'schema.prisma', content })
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', after]] },
    () => {},
    standIn(kind),
  )
  const answer = await engine.diff({
    from: before ? { tag: 'schemaDatamodel', files: [file(before)] } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [file(after)] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  } as never)
  return answer.exitCode === 2 ? (answer.stdout ?? '') : ''
}

// The engine asks the database for its version first. This stand-in answers
// that, so writing a migration needs no database.
function standIn(kind: 'sqlite' | 'postgres') {
  const refuse = async () => {
    throw new Error('Comparing two schemas reads no database.')
  }
  const version = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15.0', 150000]],
  }
  const about = { provider: kind, adapterName: 'stand-in' } as const
  const adapter: SqlDriverAdapter = {
    ...about,
    queryRaw: async () => version,
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: async () => {},
  }
  const connect = async () => adapter
  const factory = { ...about, connect, connectToShadowDb: connect }
  return bindMigrationAwareSqlAdapterFactory(factory)
}
