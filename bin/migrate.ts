import { join } from 'node:path'
import { migrate } from '../lib/db/migrate.ts'
import { settings } from '../lib/env.ts'

process.chdir(join(import.meta.dirname, '..'))
const applied = await migrate(settings().databaseUrl, {
  onStep: (name) => console.log(`Applying ${name}`),
})
if (applied.length === 0) console.log('The database is up to date.')
