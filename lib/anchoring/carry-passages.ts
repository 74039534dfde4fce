import { alignTexts } from './align-texts.ts'
import { foldQuote } from './fold-text.ts'
import { growToWords } from './grow-to-words.ts'
import { countLetters, lettersOf } from './letters.ts'
import type { Carried, LinedText, Passage } from './passage.ts'
import { type Graphemes, graphemesOf } from './snap-to-graphemes.ts'
import { isExact, STAYS, type Stretch } from './stretch.ts'
import { Surroundings } from './surroundings.ts'

const DETACHED: Carried = { state: 'detached', passage: null, kept: 0 }

/**
 * Carries passages of one text into the next: says of each, in the same order, what became of it and
 * where it stands now. It goes by the difference between the texts, never by looking for the quote:
 *
 * - `unchanged`: the same words at the same place of the story, whatever was added before or after;
 *   other white space, and a paragraph's end between the words, leave it so;
 * - `edited`: at least half of its letters live on. The passage reaches from the first of them to the
 *   last, with what was put between, and with whole words where one at its edge was replaced;
 * - `moved`: word for word elsewhere, with the block or the sentence that it is in, or as a long
 *   clause. Moved and edited is `edited`, at the new place;
 * - `detached`: gone. It is never tied to like words that stand elsewhere.
 *
 * Answered passages are inside the text, not empty and whole graphemes. Passages may overlap and span
 * blocks; such outside `before` are brought inside.
 *
 * Cost: the difference is taken once for all passages (`alignTexts`: n log n, and bounded for any
 * texts), then each costs a search by halves and, if it was edited, its own length.
 */
export function carryPassages(
  before: LinedText,
  after: LinedText,
  passages: readonly Passage[],
): Carried[] {
  if (passages.length === 0) return []
  const stretches = alignTexts(before, after)
  const texts = { before: before.text, after: after.text }
  const surroundings = new Surroundings(texts, stretches)
  const graphemes = graphemesOf(after.text)
  return passages.map((passage) => {
    const living = livingParts(surroundings, passage)
    return carry(surroundings, graphemes, passage, living)
  })
}

/** What of the passage lives on: ranges of both texts, and the stretch that each is of. */
interface LivingPart {
  readonly before: Passage
  readonly after: Passage
  readonly stretch: Stretch
}

function livingParts(surroundings: Surroundings, { start, end }: Passage): LivingPart[] {
  return surroundings.stretchesOver(start, end).map((stretch) => {
    const before = {
      start: Math.max(start, stretch.before.start),
      end: Math.min(end, stretch.before.end),
    }
    if (!isExact(stretch)) return { before, after: stretch.after, stretch }
    const shift = stretch.after.start - stretch.before.start
    const after = { start: before.start + shift, end: before.end + shift }
    return { before, after, stretch }
  })
}

function carry(
  surroundings: Surroundings,
  graphemes: Graphemes,
  passage: Passage,
  living: readonly LivingPart[],
): Carried {
  const [whole] = living
  if (!whole) return DETACHED
  if (isInside(whole, passage)) {
    return { state: stateOn(whole.stretch.way), passage: graphemes.widen(whole.after), kept: 1 }
  }
  const { texts } = surroundings
  const words = texts.before.slice(passage.start, passage.end)
  const letters = lettersOf(words)
  const total = countLetters(words, letters)
  const { parts, count, way } = heaviestWay(texts.before, living, letters)
  if (count === 0 || count * 2 < total) return DETACHED
  const hull = hullOf(texts.before, parts, letters)
  const grown = growToWords(surroundings, passage, parts, hull)
  const same = foldQuote(texts.after.slice(grown.start, grown.end)) === foldQuote(words)
  return {
    state: same ? stateOn(way) : 'edited',
    passage: graphemes.widen(grown),
    kept: same ? 1 : count / total,
  }
}

/** Whether all of the passage lives on, and so does what stands beside it. */
function isInside({ stretch }: LivingPart, { start, end }: Passage): boolean {
  return isExact(stretch) && stretch.before.start < start && end < stretch.before.end
}

function stateOn(way: number): 'unchanged' | 'moved' {
  return way === STAYS ? 'unchanged' : 'moved'
}

/** Of what went different ways the part with the most letters; what stays, of equal ones. */
function heaviestWay(before: string, living: readonly LivingPart[], letters: RegExp) {
  let best = { parts: [] as readonly LivingPart[], count: 0, way: STAYS }
  for (const [way, parts] of Map.groupBy(living, ({ stretch }) => stretch.way)) {
    const count = parts.reduce((sum, part) => sum + countIn(before, part, letters), 0)
    if (count > best.count || (count === best.count && way === STAYS)) best = { parts, count, way }
  }
  return best
}

function countIn(before: string, part: LivingPart, letters: RegExp): number {
  return countLetters(before.slice(part.before.start, part.before.end), letters)
}

/** A comma this far from the passage's words isn't theirs any more; UTF-16 units. */
const ASTRAY = 32

/** From the first part to the last, without marks that strayed. */
function hullOf(before: string, parts: readonly LivingPart[], letters: RegExp): Passage {
  const isWord = (part: LivingPart) => countIn(before, part, letters) > 0
  let first = 0
  let last = parts.length - 1
  const gap = (index: number) => {
    return (parts[index + 1]?.after.start ?? 0) - (parts[index]?.after.end ?? 0)
  }
  const strays = (index: number, side: number) => {
    const part = parts[index]
    return part !== undefined && !isWord(part) && gap(side) > ASTRAY
  }
  while (first < last && strays(first, first)) first += 1
  while (last > first && strays(last, last - 1)) last -= 1
  return { start: parts[first]?.after.start ?? 0, end: parts[last]?.after.end ?? 0 }
}
