import { describePassage } from '../../../text/anchoring/describe-passage.ts'
import { articleAddress, revisionAddress } from '../addresses.ts'
import { type Kept, keptIn } from '../kept.ts'
import { type Json, type JsonObject, shortened } from '../vocabulary.ts'
import type { FeedbackRow } from './feedback-rows.ts'
import type { CountedText } from './texts-of-feedback.ts'

export type Texts = ReadonlyMap<number, CountedText>

/**
 * What a passage is, as W3C's targets say it: the article, at a time (TimeState, with that revision's
 * address), and in it the words and where they stand, in code points of the body text. First where it
 * stands in the text that readers see, then, if that is another revision, as it was chosen. One that
 * is gone has only the latter; one that never stood here only its words.
 */
export function targetOf(row: FeedbackRow, site: string, texts: Texts): Json {
  const kept = keptIn(row.kept ?? '')
  const chosen = specific(row, site, kept, chosenIn(row, texts))
  const shown = row.revision === row.shown ? null : shownIn(row, texts)
  const now = shown && specific(row, site, {}, shown)
  return shortened([...(now ? [now] : []), chosen, ...(kept.targets ?? [])])
}

/** A passage in one revision, as far as it stands there. */
interface Standing {
  readonly selectors: readonly Json[]
  /** Null for one that never stood in a text of ours. */
  readonly revision: { readonly number: number; readonly since: Date } | null
}

function specific(row: FeedbackRow, site: string, kept: Kept, standing: Standing): JsonObject {
  const { revision } = standing
  const selectors = [...standing.selectors, ...(kept.selectors ?? [])]
  const cached = revision && {
    type: 'TimeState',
    sourceDate: revision.since.toISOString(),
    cached: revisionAddress(site, row.slug, revision.number),
  }
  const states = [...(cached ? [cached] : []), ...(kept.states ?? [])]
  return {
    ...kept.target,
    type: 'SpecificResource',
    source: articleAddress(site, row.slug),
    ...(states.length > 0 ? { state: shortened(states) } : {}),
    ...(selectors.length > 0 ? { selector: shortened(selectors) } : {}),
  }
}

function chosenIn({ revision, start, end, ...words }: FeedbackRow, texts: Texts): Standing {
  const text = texts.get(revision ?? 0)
  const { exact, prefix, suffix } = words
  const quote = exact ? [quoteSelector(exact, prefix ?? '', suffix ?? '')] : []
  if (!text || start === null || end === null || start === end) {
    return { selectors: quote, revision: null }
  }
  const selectors = [...quote, positionSelector(text, start, end)]
  return { selectors, revision: { number: revision ?? 0, since: text.since } }
}

function shownIn(
  { shown, state, shownStart, shownEnd }: FeedbackRow,
  texts: Texts,
): Standing | null {
  const text = texts.get(shown)
  if (!text || state === null || state === 'detached' || shownStart === null || shownEnd === null) {
    return null
  }
  const passage = { start: shownStart, end: shownEnd }
  const { start, end, exact, prefix, suffix } = describePassage(text.text, passage)
  const selectors = [quoteSelector(exact, prefix, suffix), positionSelector(text, start, end)]
  return { selectors, revision: { number: shown, since: text.since } }
}

function quoteSelector(exact: string, prefix: string, suffix: string): JsonObject {
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}

function positionSelector({ offsets }: CountedText, start: number, end: number): JsonObject {
  return {
    type: 'TextPositionSelector',
    start: offsets.codePoints(start),
    end: offsets.codePoints(end),
  }
}
