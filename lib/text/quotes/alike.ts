import { heaviestChain } from '../anchoring/blocks/heaviest-chain.ts'
import type { Passage } from '../anchoring/passage.ts'

/** The share of a quote's letters that follow the text in order, from which it is the text's, altered. */
const LEAST_ALIKE = 0.6
/** Letters in a row that are no chance. */
const RUN = 5
/** Where so many letters in a row stand more often than this in the quote, they tell nothing. */
const MAX_TWINS = 4
/** How much longer than the quote the place in the text may be. */
const ROOM = 2

/**
 * Where a text says nearly what a quote says: at least six in ten of the quote's letters stand there in
 * the same order, in runs of RUN or more. Case, signs and spaces don't count. Null for nowhere: words
 * from elsewhere share only scattered runs with a text. Looks for the stretch with the most runs and
 * then for the heaviest chain of them, so that it is n log n in both, whatever is quoted.
 */
export function alikeIn(said: Letters, quote: string): Passage | null {
  const quoted = lettersOf(quote)
  const total = quoted.letters.length
  if (total < RUN) return null
  const runs = runsOf(quoted.letters)
  const from = densest(said.letters, runs, ROOM * total)
  const links = linksBetween(said.letters, from, Math.ceil(ROOM * total), runs)
  const chain = heaviestChain(links)
  if (covered(chain.map(({ before }) => before)) < LEAST_ALIKE * total) return null
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last) return null
  const end = said.at(last.after + RUN - 1)
  return { start: said.at(first.after), end: end + 1 }
}

/** A text's letters and digits. */
export interface Letters {
  /** In lower case, without anything between them. */
  readonly letters: string
  /** Where a letter stands in the text. */
  at(letter: number): number
}

/** Linear; made once for all quotes of a text. */
export function lettersOf(text: string): Letters {
  const places: number[] = []
  let letters = ''
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const lower = run.toLowerCase()
    // Where lower case is longer (İ), the case is kept, so that no place moves.
    letters += lower.length === run.length ? lower : run
    for (let unit = 0; unit < run.length; unit++) places.push(index + unit)
  }
  return { letters, at: (letter) => places[letter] ?? 0 }
}

/** Where each run of the quote begins, those that stand there too often left out. */
function runsOf(letters: string): Map<string, number[]> {
  const runs = new Map<string, number[]>()
  for (let at = 0; at + RUN <= letters.length; at++) {
    const run = letters.slice(at, at + RUN)
    const places = runs.get(run)
    if (!places) runs.set(run, [at])
    else if (places.length <= MAX_TWINS) places.push(at)
  }
  for (const [run, places] of runs) if (places.length > MAX_TWINS) runs.delete(run)
  return runs
}

/** Where the stretch of so many letters begins that has the most of the quote's runs. */
function densest(letters: string, runs: ReadonlyMap<string, unknown>, length: number): number {
  const hits = new Uint8Array(letters.length)
  let [most, best, now] = [0, 0, 0]
  for (let at = 0; at + RUN <= letters.length; at++) {
    hits[at] = runs.has(letters.slice(at, at + RUN)) ? 1 : 0
    now += (hits[at] ?? 0) - (hits[at - length] ?? 0)
    if (now > most) [most, best] = [now, at]
  }
  return Math.max(0, best - length)
}

/** Every run that both have, in order of the quote; of one run's places the last first. */
function linksBetween(
  letters: string,
  from: number,
  length: number,
  runs: ReadonlyMap<string, readonly number[]>,
) {
  const links: { before: number; after: number; weight: number }[] = []
  const until = Math.min(letters.length, from + length + RUN)
  for (let after = until - RUN; after >= from; after--) {
    for (const before of runs.get(letters.slice(after, after + RUN)) ?? []) {
      links.push({ before, after, weight: 1 })
    }
  }
  return links.sort((a, b) => a.before - b.before || b.after - a.after)
}

/** How many letters lie in runs that begin there; the places stand in order. */
function covered(places: readonly number[]): number {
  let [count, reached] = [0, 0]
  for (const place of places) {
    count += place + RUN - Math.max(place, reached)
    reached = place + RUN
  }
  return count
}
