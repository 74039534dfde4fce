import { join } from 'node:path'
import { settings } from '../lib/platform/config/env.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'
import { generate } from './generate.ts'

process.chdir(join(import.meta.dirname, '..'))
const { databaseUrl } = settings()
const applied = await migrate(databaseUrl, {
  onStep: (name) => console.log(`Applying ${name}`),
})
if (applied.length === 0) console.log('The database is up to date.')
// It needs the database clients that generate() writes where they are not written.
await generate()
const { indexSearch } = await import('./index-search.ts')
await indexSearch(databaseUrl)
