import { UNSPACED } from './letter-groups.ts'

/** A word of an alphabet, long enough to be mistyped and short enough to be one. */
const CORRECTABLE = /^[\p{L}\p{M}]{4,24}$/u

/** Can a word be recognised in spite of a slip? */
export function isCorrectable(word: string): boolean {
  return CORRECTABLE.test(word) && word.search(UNSPACED) < 0
}

/** Slips that a word of that length may have: one, or two in a long one. */
export function slipsAllowed(word: string): number {
  return [...word].length >= 7 ? 2 : 1
}

/**
 * The word that was meant: of some candidates the one with the fewest slips, and of those one that
 * begins alike; null when none is near. A known word is its own nearest.
 */
export function nearestWord(typed: string, candidates: readonly string[]): string | null {
  let best: { readonly word: string; readonly cost: number } | null = null
  for (const word of candidates) {
    const slips = slipsBetween(typed, word)
    if (slips > slipsAllowed(typed)) continue
    const cost = slips + (word[0] === typed[0] ? 0 : 0.5)
    if (!best || cost < best.cost) best = { word, cost }
  }
  return best?.word ?? null
}

/**
 * Letters left out, put in, mistaken, or two changed about, each counted once (optimal string
 * alignment). Takes the product of the lengths, which are those of words.
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[older, old] = [old, row]
  }
  return old[b.length] ?? 0
}
