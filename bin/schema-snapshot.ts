import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder with each database's migrations and the snapshot. */
export const migrationsFolder = join(import.meta.dirname, '..', 'prisma', 'migrations')

const snapshotFile = join(migrationsFolder, 'schema.prisma')

/** The schema that the newest migration leads to, written for SQLite; undefined before the first. */
export function readSnapshot(): string | undefined {
  return existsSync(snapshotFile) ? readFileSync(snapshotFile, 'utf8') : undefined
}

/** Comments are left out: they are edited without a migration. */
export function writeSnapshot(schema: string): void {
  writeFileSync(
    snapshotFile,
    schema
      .replace(/^\s*\/\/.*\n/gm, '')
      .replace(/\n{2,}/g, '\n\n')
      .trimStart(),
  )
}
