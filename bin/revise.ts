import { settings } from '../lib/platform/config/env.ts'
import { openDatabase } from '../lib/platform/db/database.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'
import { askedBy, USAGE } from './revise/asked.ts'
import { Refused, revised } from './revise/revised.ts'

/** Revises an article; answers the exit code: 0 it is out, 1 it could not be, 2 wrong usage. */
async function run(args: readonly string[]): Promise<number> {
  const asked = askedBy(args)
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${USAGE}`)
    return 2
  }
  const { databaseUrl } = settings()
  await migrate(databaseUrl)
  const db = await openDatabase(databaseUrl)
  try {
    console.log(await revised(db, asked))
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.error(`${error.message} Nothing was published.`)
    return 1
  } finally {
    await db.$disconnect()
  }
}

process.exitCode = await run(process.argv.slice(2))
