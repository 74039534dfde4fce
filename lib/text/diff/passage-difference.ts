import type { Body } from '../body/body.ts'
import { type BodyText, bodyText } from '../body/body-text.ts'
import { partsOf } from '../words/segmenter.ts'
import { comparedBlocks } from './body-difference.ts'
import { matchBlocks } from './match-blocks.ts'
import { type WordChange, wordDifference } from './word-difference.ts'

/** A range of a body text, in UTF-16 units, `end` exclusive. */
interface Range {
  readonly start: number
  readonly end: number
}

/**
 * What became of a passage, word by word, with the sentences around it: from the body in which it was
 * chosen to the one that readers see. `stands` is its place in that one; null when it is gone, and
 * the blocks are then found that its own have become. The kept and removed stretches together are the
 * sentences as they stood. Cost: that of matchBlocks and of one wordDifference.
 */
export function passageDifference(
  then: Body,
  chosen: Range,
  now: Body,
  stands: Range | null,
  language: string,
): WordChange[] {
  const before = bodyText(then)
  const old = linesAround(before, chosen)
  const later = bodyText(now)
  const text = stands
    ? sliceOf(later, linesAround(later, stands))
    : becameOf(before, old, then, now, language)
  const changes = wordDifference(sliceOf(before, old), text, language)
  const inside = { start: chosen.start - old.start, end: chosen.end - old.start }
  // Of a sentence that is gone, those beside it say where it stood.
  const beside = stands ? 0 : 1
  return clipped(changes, sentencesAround(sliceOf(before, old), inside, beside, language))
}

/** The lines that a range touches, as one range. */
function linesAround({ text, lines }: BodyText, { start, end }: Range): Range {
  const touched = lines.filter((line) => line.start < end && line.end > start)
  return { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? text.length }
}

function sliceOf({ text }: BodyText, { start, end }: Range): string {
  return text.slice(start, end)
}

/** The text of the blocks that those of a range have become; empty when they are gone. */
function becameOf(
  { lines }: BodyText,
  { start, end }: Range,
  then: Body,
  now: Body,
  language: string,
): string {
  const touched = lines.filter((line) => line.start >= start && line.end <= end)
  const ids = new Set(touched.map(({ blockId }) => blockId))
  const [old, later] = [comparedBlocks(then), comparedBlocks(now)]
  const became = matchBlocks(old, later, language).flatMap(({ before, after }) => {
    return ids.has(old[before]?.id ?? '') ? [later[after]?.text ?? ''] : []
  })
  return became.join('\n')
}

/** The sentences that a range touches and so many beside them, as one range. */
function sentencesAround(
  text: string,
  { start, end }: Range,
  beside: number,
  language: string,
): Range {
  const ends = [0]
  let at = 0
  for (const { length } of partsOf(text, language, 'sentence')) {
    at += length
    ends.push(at)
  }
  const first = ends.findLastIndex((one) => one <= start)
  const last = ends.findIndex((one) => one >= end)
  return {
    start: ends[Math.max(0, first - beside)] ?? 0,
    end: ends[Math.min(ends.length - 1, last + beside)] ?? text.length,
  }
}

/** The part of a difference that is about a range of the earlier text. */
function clipped(changes: readonly WordChange[], { start, end }: Range): WordChange[] {
  let at = 0
  const inside: WordChange[] = []
  for (const { kind, text } of changes) {
    if (kind === 'added') {
      const answers = inside.at(-1)?.kind === 'removed' && at <= end
      if (answers || (at > start && at < end)) inside.push({ kind, text })
      continue
    }
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (part !== '') inside.push({ kind, text: part })
    at += text.length
  }
  return inside
}
