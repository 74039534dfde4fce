import type { OldSite } from '../addresses/old-site.ts'
import type { TermRecord } from '../wxr/record.ts'

/** Deeper than any newspaper's sections; ends a walk through a damaged tree. */
const MAX_LEVELS = 50

/**
 * The terms with each parent before its children, otherwise in the order of the export. A parent
 * that is missing, or that is its own descendant, is taken off; `onMended` hears of it.
 */
export function parentsFirst(
  terms: ReadonlyMap<string, TermRecord>,
  onMended: (nicename: string) => void,
): TermRecord[] {
  const done = new Map<string, TermRecord>()
  for (const term of terms.values()) {
    const chain = [term]
    for (let at = term; at.parent !== '' && !done.has(at.nicename); ) {
      const parent = terms.get(at.parent)
      if (!parent || chain.includes(parent) || chain.length > MAX_LEVELS) {
        onMended(at.nicename)
        chain[chain.length - 1] = { ...at, parent: '' }
        break
      }
      chain.push(parent)
      at = parent
    }
    for (const member of chain.reverse()) {
      if (!done.has(member.nicename)) done.set(member.nicename, member)
    }
  }
  return [...done.values()]
}

/** The addresses under which WordPress showed a category (given its tree) or a tag (given null). */
export function pathsOfTerm(
  site: OldSite,
  term: TermRecord,
  tree: ReadonlyMap<string, TermRecord> | null,
): string[] {
  if (!tree) return [site.own(`/tag/${term.nicename}`)]
  const path: string[] = []
  for (
    let at: TermRecord | undefined = term;
    at && path.length < MAX_LEVELS;
    at = tree.get(at.parent)
  ) {
    if (path.includes(at.nicename)) break
    path.unshift(at.nicename)
  }
  const numbered = term.id > 0 ? [site.own(`/?cat=${term.id}`)] : []
  return [
    site.own(`/category/${path.join('/')}`),
    site.own(`/category/${term.nicename}`),
    ...numbered,
  ]
}
