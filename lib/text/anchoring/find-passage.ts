import { type FoldedText, foldQuote, foldText, type Spaces } from './fold-text.ts'
import { occurrences } from './occurrences.ts'
import { CONTEXT, type Passage } from './passage.ts'
import { snapToGraphemes } from './snap-to-graphemes.ts'

/** Longer is no quote of a passage; UTF-16 units. */
export const MAX_QUOTE = 10_000

/** A passage as a browser or a foreign annotation claims it: possibly copied badly, possibly forged. */
export interface Claim {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** UTF-16 units of the text that the claimer saw, `end` exclusive. */
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** Context that is read, of however much is claimed. */
const READ = 2 * CONTEXT
/** A quote with fewer letters says little by itself: it needs context that agrees. */
const TELLING = 12
/** How near to the claimed start one of several like places must be, the others being far. */
const NEAR = 2 * CONTEXT
const FAR = 4 * NEAR

/**
 * Where a claimed passage stands in our own text, or null. The offsets are believed where the quote
 * stands there, word for word. Otherwise every place where it stands is weighed by how much of the
 * context agrees, and among equals by nearness to the claimed start; if neither decides, the answer is
 * null rather than a guess. Letters must agree; white space (non-breaking, runs of it, newlines, none
 * between two blocks), Unicode's composition and soft hyphens need not.
 *
 * The answer is inside the text, not empty, and whole graphemes. Cost: linear in the text (a ms for
 * each 100 kB or so), whatever is claimed: a quote above MAX_QUOTE, an empty one and one with half a
 * character in it are refused unread, and of a longer context only the nearest units are read.
 */
export function findPassage(text: string, claim: Claim): Passage | null {
  const { exact } = claim
  if (exact.length === 0 || exact.length > MAX_QUOTE || !exact.isWellFormed()) return null
  const claimed = whereClaimed(text, claim)
  if (claimed) return snapToGraphemes(text, claimed)
  const found = search(text, claim, 'one') ?? search(text, claim, 'none')
  return found && snapToGraphemes(text, found)
}

/** The claimed range, if the quote stands there. */
function whereClaimed(text: string, { exact, start, end }: Claim): Passage | null {
  if (start === undefined || !Number.isInteger(start) || start < 0) return null
  if (end !== undefined && (!Number.isInteger(end) || end - start > MAX_QUOTE)) return null
  const to = end ?? start + exact.length
  if (to <= start || to > text.length) return null
  const there = text.slice(start, to)
  if (there === exact) return { start, end: to }
  const folded = there.isWellFormed() ? foldQuote(there) : ''
  return folded !== '' && folded === foldQuote(exact) ? { start, end: to } : null
}

/** The quote and its context, folded. */
interface Wanted {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly near: number | undefined
}

function search(text: string, claim: Claim, spaces: Spaces): Passage | null {
  const folded = foldText(text, spaces)
  const wanted: Wanted = {
    exact: foldQuote(claim.exact, spaces),
    prefix: foldText(claim.prefix.slice(-READ).toWellFormed(), spaces).text.trimEnd(),
    suffix: foldText(claim.suffix.slice(0, READ).toWellFormed(), spaces).text.trimStart(),
    near: claim.end !== undefined && claim.end <= (claim.start ?? 0) ? undefined : claim.start,
  }
  const places = occurrences(folded.text, wanted.exact)
  const { agreeing, best } = bestOf(places, (at) => agreeingAt(folded.text, wanted, at))
  const [first] = best
  if (first === undefined) return null
  const found = best.length === 1 ? first : nearest(folded, best, wanted.near)
  if (found === null) return null
  if (best.length === 1 && !tells(wanted, agreeing, places.length)) return null
  return { start: folded.startOf(found), end: folded.endOf(found + wanted.exact.length - 1) }
}

/** The places where most of the context agrees; a forged quote may stand at each unit of a text. */
function bestOf(places: readonly number[], agreeingAt: (place: number) => number) {
  let agreeing = 0
  let best: number[] = []
  for (const place of places) {
    const units = agreeingAt(place)
    if (units > agreeing) [agreeing, best] = [units, []]
    if (units === agreeing) best.push(place)
  }
  return { agreeing, best }
}

/** Units of context that agree, where the quote stands there. */
function agreeingAt(text: string, { exact, prefix, suffix }: Wanted, at: number): number {
  const end = at + exact.length
  const from = text[at - 1] === ' ' ? at - 1 : at
  const to = text[end] === ' ' ? end + 1 : end
  return alikeBefore(text, from, prefix) + alikeAfter(text, to, suffix)
}

function alikeBefore(text: string, end: number, prefix: string): number {
  let units = 0
  while (
    units < prefix.length &&
    text.charCodeAt(end - 1 - units) === prefix.charCodeAt(prefix.length - 1 - units)
  ) {
    units += 1
  }
  return units
}

function alikeAfter(text: string, start: number, suffix: string): number {
  let units = 0
  while (units < suffix.length && text.charCodeAt(start + units) === suffix.charCodeAt(units)) {
    units += 1
  }
  return units
}

/**
 * Whether the one best place is more than a chance. A telling quote that stands nowhere else is;
 * anything else needs context that agrees: at least half of one side of it, or the text ends there.
 */
function tells({ exact, prefix, suffix }: Wanted, agreeing: number, places: number): boolean {
  const given = Math.max(prefix.trim().length, suffix.trim().length)
  if (places === 1 && (given === 0 || (exact.match(/[\p{L}\p{N}]/gu) ?? []).length >= TELLING)) {
    return true
  }
  return agreeing > 0 && agreeing * 2 >= Math.min(given, CONTEXT)
}

/** Of several places the one near to where it was claimed, if all others are far from there. */
function nearest(
  folded: FoldedText,
  places: readonly number[],
  near: number | undefined,
): number | null {
  if (near === undefined || !Number.isFinite(near)) return null
  let [closest, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let found: number | null = null
  for (const place of places) {
    const distance = Math.abs(folded.startOf(place) - near)
    if (distance < closest) [closest, second, found] = [distance, closest, place]
    else if (distance < second) second = distance
  }
  return closest > NEAR || second < Math.max(FAR, 4 * closest) ? null : found
}
