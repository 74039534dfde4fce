import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { postgresSchema } from './generate.ts'
import { schemaDiff } from './schema-diff.ts'

const root = join(import.meta.dirname, '..')
const home = join(root, 'prisma', 'migrations')
const byHand = '-- The schema has not changed. Write the SQL that it cannot say here.\n'
const usage = `npm run migrate:new -- NAME
  writes a migration for both databases: what changed in prisma/schema.prisma
npm run migrate:new -- --redo
  writes the newest migration again, as long as it was never released`

/**
 * Each migration keeps the schema it leads to beside its SQL. The next one is
 * the difference to that snapshot, so no database is needed to write it.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { redo: { type: 'boolean', default: false } },
  })
  const newest = folders('sqlite').at(-1)
  const name = values.redo ? newest : named(positionals[0])
  if (!name) return fail(usage)
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'), 'utf8')
  if (values.redo)
    for (const kind of ['sqlite', 'postgres']) rmSync(join(home, kind, name), { recursive: true })
  await write('sqlite', name, schema)
  await write('postgres', name, postgresSchema(schema))
}

function named(words: string | undefined): string | undefined {
  const name = words
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  return name ? `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}` : undefined
}

function folders(kind: string): string[] {
  if (!existsSync(join(home, kind))) return []
  const entries = readdirSync(join(home, kind), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function write(kind: 'sqlite' | 'postgres', name: string, schema: string): Promise<void> {
  const before = folders(kind).at(-1)
  const snapshot = before && readFileSync(join(home, kind, before, 'schema.prisma'), 'utf8')
  const sql = (await schemaDiff(kind, snapshot, schema)) || byHand
  const folder = join(home, kind, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(folder, 'schema.prisma'), schema)
  writeFileSync(join(home, kind, 'migration_lock.toml'), lockFile(kind))
  console.log(`prisma/migrations/${kind}/${name}/migration.sql`)
  for (const [, table] of sql.matchAll(/DROP TABLE "(\w+)";\nALTER TABLE "new_/g)) {
    console.log(`  makes ${table} anew: put its triggers back at the end of the file`)
  }
}

function lockFile(kind: 'sqlite' | 'postgres'): string {
  return `# Prisma reads here which database the migrations are for.
provider = "${kind === 'sqlite' ? 'sqlite' : 'postgresql'}"
`
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

await main()
