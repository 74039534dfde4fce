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

interface Place extends Passage {
  /** Units of context that agree. */
  readonly agreeing: number
}

function search(text: string, claim: Claim, spaces: Spaces): Passage | null {
  const folded = foldText(text, spaces)
  const wanted: Wanted = {
    exact: foldQuote(claim.exact, spaces),
    prefix: foldText(claim.prefix.slice(-READ).toWellFormed(), spaces).text.trimEnd(),
    suffix: foldText(claim.suffix.slice(0, READ).toWellFormed(), spaces).text.trimStart(),
    near: claim.end !== undefined && claim.end <= (claim.start ?? 0) ? undefined : claim.start,
  }
  const places = occurrences(folded.text, wanted.exact).map((at) => placeAt(folded, wanted, at))
  const best = places.reduce((most, { agreeing }) => Math.max(most, agreeing), 0)
  const [place, ...others] = places.filter(({ agreeing }) => agreeing === best)
  if (!place) return null
  if (others.length > 0) return nearest([place, ...others], wanted.near)
  return tells(wanted, best, places.length) ? place : null
}

function placeAt(folded: FoldedText, { exact, prefix, suffix }: Wanted, at: number): Place {
  const end = at + exact.length
  const from = folded.text[at - 1] === ' ' ? at - 1 : at
  const to = folded.text[end] === ' ' ? end + 1 : end
  const agreeing = alikeBefore(folded.text, from, prefix) + alikeAfter(folded.text, to, suffix)
  return { start: folded.startOf(at), end: folded.endOf(end - 1), agreeing }
}

function alikeBefore(text: string, end: number, prefix: string): number {
  let units = 0
  while (units < prefix.length && text[end - 1 - units] === prefix[prefix.length - 1 - units]) {
    units += 1
  }
  return units
}

function alikeAfter(text: string, start: number, suffix: string): number {
  let units = 0
  while (units < suffix.length && text[start + units] === suffix[units]) units += 1
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

function nearest(places: readonly Place[], near: number | undefined): Passage | null {
  if (near === undefined || !Number.isFinite(near)) return null
  const distances = places.map(({ start }) => Math.abs(start - near))
  const [closest = 0, second = 0] = distances.toSorted((a, b) => a - b)
  if (closest > NEAR || second < Math.max(FAR, 4 * closest)) return null
  return places[distances.indexOf(closest)] ?? null
}
