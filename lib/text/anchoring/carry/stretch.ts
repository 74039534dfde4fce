import type { Run } from '../align/sequence.ts'
import type { Tokens } from '../align/token-columns.ts'
import type { Passage } from '../passage.ts'

/** Characters that live on: where they stood and where they stand, in units of the texts. */
export interface Stretch {
  readonly before: Passage
  readonly after: Passage
  /** STAYS, or the number of what moved as one: of two stretches with one number the order is kept. */
  readonly way: number
}

/** The way of all that kept its place in the story. */
export const STAYS = 0

/** Two texts, before and after. */
export interface Texts {
  readonly before: string
  readonly after: string
}

/** Tokens of both texts that are compared with each other. */
export interface TokenPair {
  readonly before: Tokens
  readonly after: Tokens
}

/**
 * The stretches of a run: one for tokens in a row with the same white space between them. Words that
 * are written otherwise (composed, with soft hyphens) are stretches of their own, whole or not at all.
 */
export function stretchesOf(texts: Texts, tokens: TokenPair, run: Run, way: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < run.length; ) {
    let to = from + 1
    while (to < run.length && continues(texts, tokens, run, from, to)) to += 1
    stretches.push({
      before: spanOf(tokens.before, run.before + from, run.before + to),
      after: spanOf(tokens.after, run.after + from, run.after + to),
      way,
    })
    from = to
  }
  return stretches
}

/** From the beginning of one token to the end of the one before `to`. */
export function spanOf({ starts, ends }: Tokens, from: number, to: number): Passage {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}

/** Whether the stretch that began with a token of the run goes on up to the end of another. */
function continues(texts: Texts, tokens: TokenPair, run: Run, from: number, to: number): boolean {
  const before = spanOf(tokens.before, run.before + from, run.before + to)
  const after = spanOf(tokens.after, run.after + from, run.after + to)
  if (before.end - before.start !== after.end - after.start) return false
  const end = tokens.before.ends[run.before + to] ?? 0
  const endAfter = tokens.after.ends[run.after + to] ?? 0
  if (end - before.end !== endAfter - after.end) return false
  return isSameText(texts, { start: before.end, end }, after.end)
}

/** Whether the text after says there what the text before says in that range. */
function isSameText(texts: Texts, { start, end }: Passage, startAfter: number): boolean {
  const apart = startAfter - start
  for (let unit = start; unit < end; unit++) {
    if (texts.before.charCodeAt(unit) !== texts.after.charCodeAt(unit + apart)) return false
  }
  return true
}

/** Whether its characters are the same one by one, so that a place inside leads to a place inside. */
export function isExact({ before, after }: Stretch): boolean {
  return before.end - before.start === after.end - after.start
}
