import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives this process and all it starts a temporary folder of their own, gone
 * when it ends: tests leave databases, pictures and browser profiles behind.
 */
export function ownTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  Object.assign(process.env, { TMPDIR: folder, TMP: folder, TEMP: folder })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
