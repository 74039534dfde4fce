import { CONTEXT, type Description, type Passage } from './passage.ts'
import { graphemesOf } from './snap-to-graphemes.ts'

/**
 * A passage in words: itself, and up to CONTEXT units before and after it. Nothing is cut inside a
 * grapheme: the passage is widened to whole ones and the context narrowed, so that a description can
 * be stored, sent and compared as well-formed text. `findPassage` finds it again in the same text.
 */
export function describePassage(text: string, passage: Passage): Description {
  const graphemes = graphemesOf(text)
  const { start, end } = graphemes.widen(passage)
  const from = Math.min(graphemes.endAt(Math.max(0, start - CONTEXT)), start)
  const to = Math.max(graphemes.startAt(Math.min(text.length, end + CONTEXT)), end)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  }
}
