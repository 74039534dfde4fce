import type { Description, Passage } from '../../../lib/text/anchoring/passage.ts'

/**
 * The method to compare with, written for this benchmark alone: it knows the quote, its context and
 * its old place, and nothing of the edit, as annotation programs that work on anybody's pages do. An
 * exact match is taken where there is one; else approximate ones with errors (letters put in, left out
 * or changed) up to half of the quote's length. The best of them is the one with the highest score of
 * likeness: quote 50, prefix 20, suffix 20, place 2.
 */
export function findByQuote(text: string, { exact, prefix, suffix, start }: Description) {
  const matches = search(text, exact, Math.min(256, Math.floor(exact.length / 2)))
  let best: { passage: Passage; score: number } | null = null
  for (const { passage, errors } of matches) {
    const before = text.slice(Math.max(0, passage.start - prefix.length), passage.start)
    const behind = text.slice(passage.end, passage.end + suffix.length)
    const score =
      50 * (1 - errors / exact.length) +
      20 * (prefix === '' ? 1 : likeness(before, prefix)) +
      20 * (suffix === '' ? 1 : likeness(behind, suffix)) +
      2 * (1 - Math.abs(passage.start - start) / text.length)
    if (!best || score > best.score) best = { passage, score }
  }
  return best?.passage ?? null
}

interface Match {
  readonly passage: Passage
  readonly errors: number
}

function search(text: string, exact: string, most: number): Match[] {
  const matches: Match[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    matches.push({ passage: { start: at, end: at + exact.length }, errors: 0 })
  }
  return matches.length > 0 ? matches : approximate(text, exact, most)
}

/**
 * The ends of all substrings nearest to the quote, and where each begins (Sellers 1980: the edit
 * distance that may begin anywhere). Only those with the fewest errors, as the published ones do.
 */
function approximate(text: string, exact: string, most: number): Match[] {
  const height = exact.length
  let errors = Int32Array.from({ length: height + 1 }, (_, row) => row)
  let starts = new Int32Array(height + 1)
  let fewest = most
  let found: Match[] = []
  for (let unit = 0; unit < text.length; unit++) {
    const [nextErrors, nextStarts] = [new Int32Array(height + 1), new Int32Array(height + 1)]
    nextStarts[0] = unit + 1
    for (let row = 1; row <= height; row++) {
      const change = exact.charCodeAt(row - 1) === text.charCodeAt(unit) ? 0 : 1
      const diagonal = (errors[row - 1] ?? 0) + change
      const added = (errors[row] ?? 0) + 1
      const left = (nextErrors[row - 1] ?? 0) + 1
      const least = Math.min(diagonal, added, left)
      nextErrors[row] = least
      nextStarts[row] =
        (least === diagonal
          ? starts[row - 1]
          : least === added
            ? starts[row]
            : nextStarts[row - 1]) ?? 0
    }
    ;[errors, starts] = [nextErrors, nextStarts]
    const at = errors[height] ?? 0
    if (at > fewest) continue
    if (at < fewest) found = []
    fewest = at
    found.push({ passage: { start: starts[height] ?? 0, end: unit + 1 }, errors: at })
  }
  return found
}

/** 1 for equal texts, 0 for such that share nothing: edits of the best match, by the wanted length. */
function likeness(text: string, wanted: string): number {
  const [match] = approximate(text, wanted, wanted.length)
  return match ? 1 - match.errors / wanted.length : 0
}
