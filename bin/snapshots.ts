import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Kind = 'sqlite' | 'postgres'

/** Where each database's migrations are. */
export const home = join(import.meta.dirname, '..', 'prisma', 'migrations')

export interface Snapshot {
  /** The migration that leads to this schema. */
  readonly name: string
  readonly schema: string
}

/**
 * The schemas that the migrations of one database lead to, oldest first. A
 * migration that was written by hand changes no schema and needs no snapshot.
 */
export function snapshots(kind: Kind): Snapshot[] {
  if (!existsSync(join(home, kind))) return []
  return readdirSync(join(home, kind))
    .sort()
    .map((name) => ({ name, file: join(home, kind, name, 'schema.prisma') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, schema: readFileSync(file, 'utf8') }))
}
