import { isDeepStrictEqual } from 'node:util'

export interface Merged<Fields> {
  readonly fields: Fields
  /** Changed in the original, and here too: these stay as they are here. */
  readonly kept: readonly (keyof Fields)[]
  /** Changed in the original only. */
  readonly taken: readonly (keyof Fields)[]
}

/**
 * Merges, field by field, what the original says now into what is here. A field that is no longer
 * what the last import said (null: not known) was changed here, and that wins.
 *
 *   said: { name: 'Sea' }   says: { name: 'Seas' }   here: { name: 'Sea' }     →  'Seas', taken
 *   said: { name: 'Sea' }   says: { name: 'Seas' }   here: { name: 'Ocean' }   →  'Ocean', kept
 */
export function mergeFields<Fields extends object>(
  said: Partial<Fields> | null,
  says: Fields,
  here: Fields,
): Merged<Fields> {
  const keys = Object.keys(says) as (keyof Fields)[]
  const differing = keys.filter((key) => !isDeepStrictEqual(says[key], here[key]))
  const kept = differing.filter((key) => !isDeepStrictEqual(said?.[key], here[key]))
  const taken = differing.filter((key) => !kept.includes(key))
  const fields = { ...here }
  for (const key of taken) fields[key] = says[key]
  return { fields, kept, taken }
}
