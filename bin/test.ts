import { join } from 'node:path'
import { generate } from './generate.ts'
import { ownTemporaryFolder } from './scratch.ts'
import { type Count, runVitest } from './vitest.ts'

process.chdir(join(import.meta.dirname, '..'))
ownTemporaryFolder()
// What a test says must not depend on who runs it, so only these settings count.
for (const key of Object.keys(process.env)) {
  if (key.startsWith('BROADSHEET_') || key === 'DATABASE_URL') delete process.env[key]
}

const args = process.argv.slice(2)
if ((await generate()) === 'written') console.log('Database clients written.')
const counts: Count[] = [await runVitest(['unit', 'components'], args)]
counts.push(await runVitest(['journeys'], args))

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
const failed = sum('failed')
console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`)
process.exitCode = failed > 0 ? 1 : 0
