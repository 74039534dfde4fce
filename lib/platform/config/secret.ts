import { hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from './env.ts'

/** What derived keys are for. Each has its own, so that what is signed for one says nothing for another. */
export type Purpose =
  | 'sessions'
  | 'server actions'
  | 'unsubscribe links'
  | 'sign-in redirects'
  | 'known devices'

/**
 * A key for one purpose, derived from the site's secret by HKDF-SHA-256 (RFC 5869). The same on
 * every machine that has the same secret, and of no use for finding the secret or another key.
 */
export function derivedKey(purpose: Purpose, bytes = 32): Buffer {
  return deriveKey(siteSecret(), purpose, bytes)
}

/** That derivation by itself. */
export function deriveKey(secret: string, purpose: Purpose, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'broadsheet', purpose, bytes))
}

/** The site's secret: as it is set, or else the one kept in the data folder. */
function siteSecret(): string {
  const { secret, dataDir } = settings()
  return secret ?? keptSecret(dataDir)
}

const kept = new Map<string, string>()

/** The secret in that folder's file `secret`, made at the first call ever. */
export function keptSecret(folder: string): string {
  const known = kept.get(folder) ?? readSecret(folder) ?? makeSecret(folder)
  kept.set(folder, known)
  return known
}

function readSecret(folder: string): string | null {
  try {
    const secret = readFileSync(join(folder, 'secret'), 'utf8').trim()
    if (secret.length >= 32) return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  throw new Error(
    `The file ${join(folder, 'secret')} is damaged; remove it, and all sign in again.`,
  )
}

// A link appears whole or not at all, so two processes that start at once agree on one secret.
function makeSecret(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `.secret.${randomUUID()}.part`)
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, join(folder, 'secret'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readSecret(folder) ?? makeSecret(folder)
}
