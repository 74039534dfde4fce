import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { postgresSchema } from './generate.ts'
import { schemaDiff } from './schema-diff.ts'
import { home, type Kind, snapshots } from './snapshots.ts'

const nothing = '-- The schema has not changed. Write here the SQL that it cannot say.\n'
const usage = `npm run migrate:new -- NAME
  writes a migration for both databases: what has changed in prisma/schema.prisma
npm run migrate:new -- --redo
  writes the newest one again, as long as it was never released; what follows a
  line "-- By hand" stays`

/**
 * Each migration keeps the schema it leads to beside its SQL. The next one is
 * the difference to that snapshot, so no database is needed to write it.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { redo: { type: 'boolean', default: false } },
  })
  const name = values.redo ? snapshots('sqlite').at(-1)?.name : named(positionals[0] ?? '')
  if (!name) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const schema = readFileSync(join(home, '..', 'schema.prisma'), 'utf8')
  await write('sqlite', name, schema)
  await write('postgres', name, postgresSchema(schema))
}

function named(words: string): string | undefined {
  const name = words.toLowerCase().match(/[a-z0-9]+/g)
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  return name ? `${time}_${name.join('_')}` : undefined
}

async function write(kind: Kind, name: string, schema: string): Promise<void> {
  const before = snapshots(kind).findLast((snapshot) => snapshot.name < name)
  const sql = (await schemaDiff(kind, before?.schema, schema)) || nothing
  const folder = join(home, kind, name)
  const file = join(folder, 'migration.sql')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, [sql, byHand(file)].filter(Boolean).join('\n'))
  writeFileSync(join(folder, 'schema.prisma'), schema)
  writeFileSync(join(home, kind, 'migration_lock.toml'), lockFile(kind))
  console.log(`prisma/migrations/${kind}/${name}/migration.sql`)
  for (const [, table] of sql.matchAll(/DROP TABLE "(\w+)";\nALTER TABLE "new_/g)) {
    console.log(`  makes ${table} anew: put its triggers back below a line "-- By hand"`)
  }
}

function byHand(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').match(/^-- By hand.*/ms)?.[0] : undefined
}

function lockFile(kind: Kind): string {
  const provider = kind === 'sqlite' ? 'sqlite' : 'postgresql'
  return `# Prisma reads here which database the migrations are for.\nprovider = "${provider}"\n`
}

await main()
