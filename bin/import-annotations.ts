import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importAnnotations } from '../lib/exchange/annotations/import-annotations.ts'
import { annotationReportLines } from '../lib/exchange/annotations/importing/import-report.ts'
import { BadAnnotations } from '../lib/exchange/annotations/parsing/read-annotations.ts'
import { settings } from '../lib/platform/config/env.ts'
import { siteIdentity } from '../lib/platform/config/site.ts'
import { openDatabase } from '../lib/platform/db/database.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'

const USAGE = `Usage: npm run import:annotations -- FILE.jsonld [--article SLUG] [--verbose]

  FILE.jsonld     W3C web annotations: one, a list, a page or a collection of them
  --article SLUG  the article that those go to which are about pages of other sites
  --verbose       list every note instead of the first few of each kind`

/** Runs one import; answers the exit code: 0 all is here, 1 something is not, 2 wrong usage. */
async function run(args: readonly string[]): Promise<number> {
  const asked = read(args)
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${USAGE}`)
    return 2
  }
  const { databaseUrl } = settings()
  await migrate(databaseUrl)
  const db = await openDatabase(databaseUrl)
  try {
    const report = await importAnnotations(db, siteIdentity(), { ...asked, onProgress })
    for (const line of annotationReportLines(report, asked.verbose ? 500 : 20)) console.log(line)
    return report.complete ? 0 : 1
  } catch (error) {
    if (!(error instanceof BadAnnotations)) throw error
    console.error(`${asked.file}: ${error.message}\nNothing was written.`)
    return 1
  } finally {
    await db.$disconnect()
  }
}

/** One line that is written over, where somebody watches. */
function onProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done} of ${of}\r`)
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0) return 'Name one file to import.'
    if (!existsSync(file)) return `There is no file ${file}.`
    return { file, article: values.article, verbose: values.verbose }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2))
