import { isMailAddress } from '../public-name.ts'
import { isObject, type Json, type JsonObject } from '../vocabulary.ts'

/** Deeper is not understood by anybody, and costs a stack to walk. */
export const MAX_NESTING = 32
/** Beyond this an annotation is refused: it would be kept, and sent out again, for ever. UTF-16 units. */
export const MAX_SIZE = 64 * 1024

/**
 * Why a value from a file is not even looked at; null for one that may be. Any parsed JSON has an
 * answer, however deep or large it is: it is walked without recursion, and no further than it may be
 * large.
 */
export function tooMuch(value: unknown): string | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  let size = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > MAX_NESTING) return `it is nested deeper than ${MAX_NESTING} levels`
    const { value: one, depth } = next
    size += typeof one === 'string' ? one.length + 2 : 1
    if (size > MAX_SIZE) return 'it is larger than 64 kB'
    if (Array.isArray(one)) {
      size += one.length
      if (size <= MAX_SIZE) for (const part of one) waiting.push({ value: part, depth: depth + 1 })
    } else if (isObject(one)) {
      for (const [name, part] of Object.entries(one)) {
        size += name.length
        waiting.push({ value: part, depth: depth + 1 })
      }
    }
  }
  return null
}

/** Properties that hold people's mail addresses, or hashes of them. */
const OF_MAIL = /(?:^|[:#/_])(?:e-?mail|mbox)/i

/** A value to keep, which passed `tooMuch`: without mail addresses, and without halves of characters. */
export function harmless(value: unknown): Json | undefined {
  if (typeof value === 'string') return isMailAddress(value) ? undefined : value.toWellFormed()
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(harmless).filter((part) => part !== undefined)
  return isObject(value) ? harmlessObject(value) : undefined
}

/** The same for an object, of which some names are left out. */
export function harmlessObject(
  value: Readonly<Record<string, unknown>>,
  without: ReadonlySet<string> = new Set(),
): JsonObject {
  const entries = Object.entries(value).flatMap(([name, part]): [string, Json][] => {
    if (without.has(name) || OF_MAIL.test(name)) return []
    const kept = harmless(part)
    return kept === undefined ? [] : [[name.toWellFormed(), kept]]
  })
  // A property of the name __proto__ stays one.
  return Object.fromEntries(entries)
}
