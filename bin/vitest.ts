import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What we read of vitest's JSON report. */
export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests?: number
  readonly success: boolean
}

/** Runs vitest for some of its projects, its usual report on the screen, and counts. */
export async function runVitest(projects: string[], args: string[] = []): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-vitest-'))
  const file = join(folder, 'report.json')
  const program = join('node_modules', 'vitest', 'vitest.mjs')
  const chosen = projects.flatMap((name) => ['--project', name])
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const options = ['--disable-warning=ExperimentalWarning', program, 'run', '--passWithNoTests']
  const child = spawn(process.execPath, [...options, ...chosen, ...reports, ...args], {
    stdio: 'inherit',
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
  const count = countOf(readReport(file), code === 0)
  rmSync(folder, { recursive: true, force: true })
  return count
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * The tests of a report. A run that went wrong otherwise (a file that can't be
 * read, no site to visit) counts as one failure, so that the closing line never
 * looks better than the run was.
 */
export function countOf(report: Report | undefined, succeeded: boolean): Count {
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const hidden = failed === 0 && (!succeeded || report?.success === false) ? 1 : 0
  return { passed, failed: failed + hidden, skipped }
}
