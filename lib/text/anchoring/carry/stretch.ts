import type { Run } from '../align/sequence.ts'
import type { Token } from '../align/tokens.ts'
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
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/**
 * The stretches of a run: one for tokens in a row with the same white space between them. Words that
 * are written otherwise (composed, with soft hyphens) are stretches of their own, whole or not at all.
 */
export function stretchesOf(texts: Texts, tokens: TokenPair, run: Run, way: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let index = 0; index < run.length; index++) {
    const before = tokens.before[run.before + index]
    const after = tokens.after[run.after + index]
    if (!before || !after) break
    const last = stretches.at(-1)
    const onward = last && {
      before: { start: last.before.start, end: before.end },
      after: { start: last.after.start, end: after.end },
      way,
    }
    if (onward && continues(texts, last, before, after)) stretches[stretches.length - 1] = onward
    else stretches.push({ before: rangeOf(before), after: rangeOf(after), way })
  }
  return stretches
}

function rangeOf({ start, end }: Token): Passage {
  return { start, end }
}

function continues(texts: Texts, last: Stretch, before: Token, after: Token): boolean {
  if (before.end - last.before.end !== after.end - last.after.end) return false
  const tail = texts.before.slice(last.before.end, before.end)
  return tail === texts.after.slice(last.after.end, after.end) && isExact(last)
}

/** Whether its characters are the same one by one, so that a place inside leads to a place inside. */
export function isExact({ before, after }: Stretch): boolean {
  return before.end - before.start === after.end - after.start
}
