import { isObject, listed } from '../vocabulary.ts'

/** More than any newspaper's; the rest of a larger file is named, not read. */
export const MAX_ANNOTATIONS = 100_000
/** Collections in pages in lists in graphs: deeper is no file of annotations. */
const MAX_DEPTH = 16

/** What a file holds, before any of it is understood. */
export interface FoundAnnotations {
  /** In the order of the file; at most MAX_ANNOTATIONS. */
  readonly items: readonly unknown[]
  /** Those after that. */
  readonly beyond: number
  /** Addresses of pages that the file leads to and does not hold. */
  readonly elsewhere: readonly string[]
}

/**
 * The annotations in a parsed file: one, a list of them, a page, a collection with its pages in it, a
 * graph, or a list of any of these. Linear in what is there. Pure.
 */
export function foundAnnotations(file: unknown): FoundAnnotations {
  const items: unknown[] = []
  const pages = new Set<string>()
  const asked = new Set<string>()
  let beyond = 0
  // A stack of our own: a file may be nested, or have as many pages, as no call stack bears.
  const waiting: Waiting[] = [{ value: file, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    const inner = depth < MAX_DEPTH ? partsOf(value) : null
    if (inner === null) {
      if (items.length < MAX_ANNOTATIONS) items.push(value)
      else beyond += 1
      continue
    }
    if (isObject(value) && typeof value.id === 'string') pages.add(value.id)
    for (const address of inner.elsewhere) asked.add(address)
    // Pages that follow each other are no deeper for it; the last in is the first out.
    if (inner.next !== undefined) waiting.push({ value: inner.next, depth })
    for (let at = inner.parts.length - 1; at >= 0; at -= 1) {
      waiting.push({ value: inner.parts[at], depth: depth + 1 })
    }
  }
  return { items, beyond, elsewhere: [...asked].filter((address) => !pages.has(address)) }
}

interface Waiting {
  readonly value: unknown
  readonly depth: number
}

interface Parts {
  readonly parts: readonly unknown[]
  readonly next?: unknown
  readonly elsewhere: readonly string[]
}

/** What a list, graph, collection or page holds; null for anything else, such as an annotation. */
function partsOf(value: unknown): Parts | null {
  if (Array.isArray(value)) return { parts: value, elsewhere: [] }
  if (!isObject(value)) return null
  const types = listed(value.type ?? value['@type'])
  if (types.includes('AnnotationPage')) {
    const { next } = value
    const items = listed(value.items)
    return typeof next === 'string'
      ? { parts: items, elsewhere: [next] }
      : { parts: items, ...(isObject(next) ? { next } : {}), elsewhere: [] }
  }
  if (types.includes('AnnotationCollection') || types.includes('BasicContainer')) {
    const parts = [...listed(value.first), ...listed(value.items), ...listed(value.contains)]
    const elsewhere = parts.filter((part) => typeof part === 'string')
    return { parts: parts.filter((part) => typeof part !== 'string'), elsewhere }
  }
  return Array.isArray(value['@graph']) ? { parts: value['@graph'], elsewhere: [] } : null
}
