import { defineConfig } from 'prisma-cli/config'
import { settings } from './lib/platform/config/env.ts'

// Prisma downloads a schema engine even for commands that never run it. For those, any existing
// file will do. `migrate` and `db` do run it, so they must not get a stand-in: `migrate diff` would
// report no difference (docs/decisions/040-prisma-command-line.md).
const commandsWithoutEngine = ['validate', 'format', 'studio', 'version']
const needsEngine = !commandsWithoutEngine.includes(process.argv[2] ?? '')
if (!needsEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ||= process.execPath

const { databaseUrl } = settings()
const isPostgres = !databaseUrl.startsWith('file:')

export default defineConfig({
  // `npm run generate` derives the Postgres schema, which differs in its provider only.
  schema: isPostgres && needsEngine ? '.cache/postgres.prisma' : 'prisma/schema.prisma',
  migrations: { path: `prisma/migrations/${isPostgres ? 'postgres' : 'sqlite'}` },
  datasource: { url: databaseUrl },
})
