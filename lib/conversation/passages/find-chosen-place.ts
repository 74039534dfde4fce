import { carryPassages } from '../../text/anchoring/carry-passages.ts'
import { describePassage } from '../../text/anchoring/describe-passage.ts'
import type { Description, Line, LinedText, Passage } from '../../text/anchoring/passage.ts'
import { sentenceRanges } from '../../text/words/sentence-ranges.ts'
import type { AskedPlace, PassagePlace } from './passage-place.ts'
import { MAX_PASSAGE } from './passage-view.ts'

/** A block of the article whose sentences can be selected. */
export interface BlockWithSentences {
  readonly block: string
  /** Offset of the block in the body text. */
  readonly at: number
  readonly text: string
  /** Offsets in the block's text; at least one sentence. */
  readonly sentences: readonly Passage[]
}

/** What a reader can comment on: words already selected, or one of a block's sentences. */
export type CommentablePlace =
  | { readonly kind: 'words'; readonly words: Description; readonly place: PassagePlace }
  | ({ readonly kind: 'sentences' } & BlockWithSentences)

/**
 * What happened to the place since the reader saw it. here: nothing; changed: a later revision is
 * shown; gone: it was removed, and the nearest block is offered instead.
 */
export type PlaceFate = 'here' | 'changed' | 'gone'

export interface FoundPlace {
  readonly answer: CommentablePlace
  readonly fate: PlaceFate
}

interface Texts {
  /** The revision shown now. */
  readonly shown: LinedText
  /** The revision the reader saw: the same, an earlier one, or null if unknown. */
  readonly seen: LinedText | null
  /** BCP 47. */
  readonly language: string
}

/**
 * Finds the place that a URL names in the revision shown now. Words and blocks of an earlier
 * revision are carried through the edit (carryPassages), not searched for by similarity; if they
 * are gone, the nearest remaining block is returned. Null for an article without text. Pure.
 */
export function findChosenPlace(asked: AskedPlace, texts: Texts): FoundPlace | null {
  const { shown, seen } = texts
  const range = seen && findRange(seen, asked)
  if (!seen || !range) return findNearest(asked, texts)
  if (seen === shown) return toPlace(range, 'here', texts) ?? findNearest(asked, texts)
  const [carried] = carryPassages(seen, shown, [range])
  if (!carried?.passage) return findNearest(asked, texts)
  const moved = { ...range, ...carried.passage }
  return toPlace(moved, 'changed', texts) ?? findNearest(asked, texts)
}

interface AskedRange extends Passage {
  /** Whether the URL names words; if not, the range is a whole block. */
  readonly hasWords: boolean
}

/** The words that the URL names, or else their block; null if the block doesn't exist. */
function findRange({ lines }: LinedText, { block, words }: AskedPlace): AskedRange | null {
  const first = lines.find(({ blockId }) => blockId === block)
  const last = words && lines.find(({ blockId }) => blockId === words.last)
  if (!first) return null
  const { start, end } = first
  const wholeBlock = { start, end, hasWords: false }
  if (!last) return wholeBlock
  const range = { start: start + words.from, end: last.start + words.through, hasWords: true }
  const isValid = range.start < range.end && range.start <= end && range.end <= last.end
  return isValid ? range : wholeBlock
}

function toPlace(
  range: AskedRange,
  fate: PlaceFate,
  { shown, language }: Texts,
): FoundPlace | null {
  const words = range.hasWords ? toWords(shown, range) : null
  const line = findLine(shown, range.start)
  const answer = words ?? (line && toSentences(shown, line, language))
  return answer ? { answer, fate } : null
}

/** Null if the words are blank or longer than a passage may be. */
function toWords(shown: LinedText, passage: Passage): CommentablePlace | null {
  const first = findLine(shown, passage.start)
  const last = findLine(shown, passage.end)
  const blank = shown.text.slice(passage.start, passage.end).trim() === ''
  if (!first || !last || blank || passage.end - passage.start > MAX_PASSAGE) return null
  const place = {
    block: first.blockId,
    last: last.blockId,
    from: passage.start - first.start,
    through: passage.end - last.start,
  }
  return { kind: 'words', words: describePassage(shown.text, passage), place }
}

/**
 * The block itself or the nearest one that still exists, if it has text; else the first with text.
 */
function findNearest({ block }: AskedPlace, { shown, seen, language }: Texts): FoundPlace | null {
  const order = seen?.lines.map(({ blockId }) => blockId) ?? []
  const from = order.indexOf(block)
  const byNearness = order
    .map((id, index) => ({ id, apart: Math.abs(index - from) }))
    .sort((a, b) => a.apart - b.apart)
  const wanted = [block, ...byNearness.map(({ id }) => id)]
  const lines = new Map(shown.lines.map((line) => [line.blockId, line]))
  const candidates = [...wanted.flatMap((id) => lines.get(id) ?? []), ...shown.lines]
  for (const line of candidates) {
    const answer = toSentences(shown, line, language)
    if (answer) return { answer, fate: 'gone' }
  }
  return null
}

function toSentences({ text }: LinedText, line: Line, language: string): CommentablePlace | null {
  const words = text.slice(line.start, line.end)
  const sentences = sentenceRanges(words, language)
  if (sentences.length === 0) return null
  return { kind: 'sentences', block: line.blockId, at: line.start, text: words, sentences }
}

function findLine({ lines }: LinedText, at: number): Line | undefined {
  return lines.find(({ start, end }) => start <= at && at <= end)
}
