import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { ownSite } from './own-site.ts'

const root = join(import.meta.dirname, '..', '..')

/** Imports a file into the site's database as its owner would: by the command, while the site runs. */
export async function importWhileRunning(file: string): Promise<{ code: number; report: string }> {
  const { databaseUrl } = ownSite()
  const folder = dirname(databaseUrl.replace(/^file:/, ''))
  const child = spawn(process.execPath, [join('bin', 'import.ts'), file], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, BROADSHEET_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let report = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (words) => {
      report += words
    })
  }
  const code = await new Promise<number>((resolve) => {
    child.on('close', (status) => resolve(status ?? 1))
  })
  return { code, report }
}
