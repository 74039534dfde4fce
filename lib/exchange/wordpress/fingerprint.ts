import { createHash } from 'node:crypto'

/** A hash of plain values: the same values, the same hash, on every machine. */
export function fingerprint(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}
