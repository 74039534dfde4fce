import { join } from 'node:path'
import { migrate } from '../lib/db/migrate.ts'
import { settings } from '../lib/env.ts'
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
