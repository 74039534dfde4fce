import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { importWxr, type Progress } from '../lib/exchange/wordpress/import-wxr.ts'
import { reportLines } from '../lib/exchange/wordpress/report/print-report.ts'
import { BadExport } from '../lib/exchange/wordpress/wxr/bad-export.ts'
import { settings } from '../lib/platform/config/env.ts'
import { openDatabase } from '../lib/platform/db/database.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'

const USAGE = `Usage: npm run import -- FILE.xml [--uploads DIR] [--dry-run] [--verbose]

  FILE.xml       a WordPress export (Tools > Export > All content)
  --uploads DIR  a copy of wp-content/uploads; without it pictures are placeholders
  --dry-run      say what would happen and write nothing
  --verbose      list every note instead of the first few of each kind`

// A big import shares its machine with the running site: less memory for a quarter more time.
setFlagsFromString('--optimize-for-size')

/** Runs one import; answers the exit code: 0 all is here, 1 something is not, 2 wrong usage. */
async function run(args: readonly string[]): Promise<number> {
  const asked = read(args)
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${USAGE}`)
    return 2
  }
  const { databaseUrl, dataDir } = settings()
  await migrate(databaseUrl)
  const db = await openDatabase(databaseUrl)
  try {
    const { verbose, ...options } = asked
    const report = await importWxr(db, { ...options, dataDir, onProgress: progressLine() })
    if (asked.dryRun) console.log('Dry run: nothing was written.\n')
    for (const line of reportLines(report, verbose ? 500 : 5)) console.log(line)
    return report.problems().length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof BadExport)) throw error
    console.error(`${asked.file}: ${error.message}\nNothing was written.`)
    return 1
  } finally {
    await db.$disconnect()
  }
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        uploads: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0) return 'Name one file to import.'
    if (!existsSync(file)) return `There is no file ${file}.`
    const { uploads, verbose } = values
    if (uploads !== undefined && !existsSync(uploads)) return `There is no folder ${uploads}.`
    return { file, dryRun: values['dry-run'], verbose, ...(uploads ? { uploads } : {}) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** One line that is written over on a terminal; elsewhere a line every few seconds. */
function progressLine(): (progress: Progress) => void {
  const terminal = process.stderr.isTTY
  let last = Date.now()
  return ({ step, part }) => {
    if (Date.now() - last < (terminal ? 100 : 5000)) return
    last = Date.now()
    const text = `${step} ${(part * 100).toFixed(0)} %`
    process.stderr.write(terminal ? `\r\u001b[K${text}\r` : `${text}\n`)
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2))
