import { createHash } from 'node:crypto'

/** By what an import knows again what an earlier one made of an annotation of that name. */
export function keyOf(name: string, ask: boolean): string {
  // A name may be longer than an index bears.
  const hash = createHash('sha256').update(name).digest('base64url')
  return `annotation ${ask ? 'ask ' : ''}${hash}`
}
