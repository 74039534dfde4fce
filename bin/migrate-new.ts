import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresSchema } from './generate.ts'
import { schemaDiff } from './schema-diff.ts'
import { migrationsFolder, readSnapshot, writeSnapshot } from './schema-snapshot.ts'

type Kind = 'sqlite' | 'postgres'

const EMPTY_MIGRATION =
  '-- The schema has not changed. Write the SQL that a Prisma schema cannot express.\n'
const USAGE = `npm run migrate:new -- NAME
  Writes a migration for both databases with the changes made to prisma/schema.prisma since
  prisma/migrations/schema.prisma, and updates the latter.
  To write an unreleased migration again, delete its two folders, run
  "git restore prisma/migrations/schema.prisma", and repeat the command.`

/** Compares the schema with the snapshot of the newest migration, so no database is needed. */
async function main(words: string | undefined): Promise<void> {
  const name = migrationName(words ?? '')
  if (!name) {
    console.error(USAGE)
    process.exitCode = 1
    return
  }
  const before = readSnapshot()
  const after = readFileSync(join(migrationsFolder, '..', 'schema.prisma'), 'utf8')
  const sql = {
    sqlite: await schemaDiff('sqlite', before, after),
    postgres: await schemaDiff('postgres', before && postgresSchema(before), postgresSchema(after)),
  }
  writeMigration('sqlite', name, sql.sqlite)
  writeMigration('postgres', name, sql.postgres)
  writeSnapshot(after)
}

function migrationName(words: string): string | undefined {
  const name = words.toLowerCase().match(/[a-z0-9]+/g)
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  return name ? `${time}_${name.join('_')}` : undefined
}

function writeMigration(kind: Kind, name: string, sql: string): void {
  const folder = join(migrationsFolder, kind, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql || EMPTY_MIGRATION)
  writeFileSync(join(migrationsFolder, kind, 'migration_lock.toml'), lockFile(kind))
  console.log(`prisma/migrations/${kind}/${name}/migration.sql`)
  for (const [, table] of sql.matchAll(/DROP TABLE "(\w+)";\nALTER TABLE "new_/g)) {
    console.log(`  recreates ${table}: add its triggers again at the end`)
  }
}

function lockFile(kind: Kind): string {
  const provider = kind === 'sqlite' ? 'sqlite' : 'postgresql'
  return `# Prisma reads here which database the migrations are for.\nprovider = "${provider}"\n`
}

await main(process.argv[2])
