import type { Transaction } from '../../../platform/db/database.ts'
import type { OldSite } from './old-site.ts'

export interface OldPath {
  readonly path: string
  /** A path on this site. */
  readonly target: string
}

/** Where each address of the old site leads here; known before the first post is converted. */
export class AddressBook {
  readonly #site: OldSite
  readonly #targets = new Map<string, string>()

  constructor(site: OldSite) {
    this.#site = site
  }

  /** Enters addresses for one target; the first entry of an address stays. */
  enter(paths: readonly (string | null)[], target: string): void {
    for (const path of paths) {
      if (path && path !== '/' && !this.#targets.has(path)) this.#targets.set(path, target)
    }
  }

  /** Our address for one of the old site, with its fragment; null for any other. */
  targetOf(address: string): string | null {
    const path = this.#site.pathOf(address)
    const target = path === null ? undefined : this.#targets.get(path)
    return target === undefined ? null : target + (URL.parse(address)?.hash ?? '')
  }

  /** The entries among these addresses that lead to the target and differ from it. */
  entries(paths: readonly (string | null)[], target: string): OldPath[] {
    const own = paths.filter((path) => path !== null && this.#targets.get(path) === target)
    return [...new Set(own as string[])]
      .filter((path) => path !== target)
      .map((path) => ({ path, target }))
  }
}

/** Stores old addresses; one that led elsewhere before leads to the new target. */
export async function keepAddresses(tx: Transaction, entries: readonly OldPath[]): Promise<void> {
  if (entries.length === 0) return
  const paths = entries.map(({ path }) => path)
  const rows = await tx.oldAddress.findMany({ where: { path: { in: paths } } })
  const known = new Map(rows.map(({ path, target }) => [path, target]))
  const fresh = entries.filter(({ path }) => !known.has(path))
  if (fresh.length > 0) await tx.oldAddress.createMany({ data: fresh })
  for (const { path, target } of entries) {
    if (known.has(path) && known.get(path) !== target)
      await tx.oldAddress.update({ where: { path }, data: { target } })
  }
}
