import { carryPassages } from '../../text/anchoring/carry-passages.ts'
import { describePassage } from '../../text/anchoring/describe-passage.ts'
import type { Description, Line, LinedText, Passage } from '../../text/anchoring/passage.ts'
import { sentenceRanges } from '../../text/words/sentence-ranges.ts'
import type { AskedPlace, PassagePlace } from './passage-place.ts'
import { MAX_PASSAGE } from './passage-view.ts'

/** A block whose sentences can be chosen. */
export interface BlockToAnswer {
  readonly block: string
  /** Where it begins in the body text. */
  readonly at: number
  readonly text: string
  /** In units of the block's text; one at least. */
  readonly sentences: readonly Passage[]
}

/** What can be answered at a place: words that are settled, or one of a block's sentences. */
export type PlaceToAnswer =
  | { readonly kind: 'words'; readonly words: Description; readonly place: PassagePlace }
  | ({ readonly kind: 'sentences' } & BlockToAnswer)

/**
 * What became of the place since the reader saw it: it is there; the text around it is another
 * revision's; it is gone, and this is the nearest.
 */
export type Fate = 'here' | 'changed' | 'gone'

export interface ChosenPlace {
  readonly answer: PlaceToAnswer
  readonly fate: Fate
}

/** Texts and where they come from. */
interface Texts {
  /** What readers see now. */
  readonly shown: LinedText
  /** What the reader saw: the same, an earlier text, or null for one that is not known. */
  readonly seen: LinedText | null
  /** BCP 47. */
  readonly language: string
}

/**
 * Finds the place that an address asks for in the text that is shown now. Words and blocks of an
 * earlier text are carried through the edit, never looked up by likeness; where they are gone, the
 * nearest block that stayed is offered. Null for a text without words. Pure; costs one carrying.
 */
export function chosenPlace(asked: AskedPlace, texts: Texts): ChosenPlace | null {
  const { shown, seen } = texts
  const meant = seen && meantIn(seen, asked)
  if (!seen || !meant) return nearest(asked, texts)
  if (seen === shown) return placed(meant, 'here', texts) ?? nearest(asked, texts)
  const [carried] = carryPassages(seen, shown, [meant])
  if (!carried?.passage) return nearest(asked, texts)
  return placed({ ...meant, ...carried.passage }, 'changed', texts) ?? nearest(asked, texts)
}

/** What is asked for in the text that was seen. */
interface Meant extends Passage {
  /** Words were named; otherwise it is a whole block. */
  readonly named: boolean
}

/** The asked words, or their whole block where none are named or they can't be; null without one. */
function meantIn({ lines }: LinedText, { block, words }: AskedPlace): Meant | null {
  const first = lines.find(({ blockId }) => blockId === block)
  const last = words && lines.find(({ blockId }) => blockId === words.last)
  if (!first) return null
  const { start, end } = first
  if (!last) return { start, end, named: false }
  const named = { start: start + words.from, end: last.start + words.through, named: true }
  const real = named.start < named.end && named.start <= end && named.end <= last.end
  return real ? named : { start, end, named: false }
}

function placed(meant: Meant, fate: Fate, { shown, language }: Texts): ChosenPlace | null {
  const words = meant.named ? settled(shown, meant) : null
  const line = lineAt(shown, meant.start)
  const answer = words ?? (line && sentencesOf(shown, line, language))
  return answer ? { answer, fate } : null
}

/** Words that can be answered as they are; null for more than a passage may have. */
function settled(shown: LinedText, passage: Passage): PlaceToAnswer | null {
  const first = lineAt(shown, passage.start)
  const last = lineAt(shown, passage.end)
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

/** The block itself, or the one that stayed nearest to it; else the first with words. */
function nearest({ block }: AskedPlace, { shown, seen, language }: Texts): ChosenPlace | null {
  const order = seen?.lines.map(({ blockId }) => blockId) ?? []
  const from = order.indexOf(block)
  const byNearness = order
    .map((id, index) => ({ id, apart: Math.abs(index - from) }))
    .sort((a, b) => a.apart - b.apart)
  const wanted = [block, ...byNearness.map(({ id }) => id)]
  const lines = new Map(shown.lines.map((line) => [line.blockId, line]))
  const candidates = [...wanted.flatMap((id) => lines.get(id) ?? []), ...shown.lines]
  for (const line of candidates) {
    const answer = sentencesOf(shown, line, language)
    if (answer) return { answer, fate: 'gone' }
  }
  return null
}

function sentencesOf({ text }: LinedText, line: Line, language: string): PlaceToAnswer | null {
  const words = text.slice(line.start, line.end)
  const sentences = sentenceRanges(words, language)
  if (sentences.length === 0) return null
  return { kind: 'sentences', block: line.blockId, at: line.start, text: words, sentences }
}

function lineAt({ lines }: LinedText, at: number): Line | undefined {
  return lines.find(({ start, end }) => start <= at && at <= end)
}
