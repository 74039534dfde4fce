import type { Passage } from '../anchoring/passage.ts'
import { textFragment } from '../markup/text-fragment.ts'
import { segmenterOf } from '../words/segmenter.ts'
import { alikeIn, type Letters, lettersOf } from './alike.ts'
import { comparable, tells } from './comparable.ts'
import { verbatimIn } from './verbatim.ts'

/** An article as its readers see it. */
export interface QuotedText {
  /** What it says: its headline, its dek and its body text, with newlines between. */
  readonly text: string
  /** BCP 47. */
  readonly language: string
}

/** How a quote compares with an article. */
export interface QuoteCheck {
  /** `verified`: word for word. `altered`: most of it in order, but not word for word. */
  readonly result: 'verified' | 'altered'
  /** Whether an ellipsis stands for words of the article. */
  readonly omits: boolean
  /** What the article says in place of an altered quote; empty where that is too long to print. */
  readonly says: string
  /** The directive by which browsers find the place (lib/text/markup/text-fragment.ts); may be empty. */
  readonly fragment: string
}

/** Quotes of one comment that are checked; each costs some walks through the text. */
const MAX_CHECKED = 8
/** Sentences of the article that stand beside an altered quote; UTF-16 units. */
const MAX_SAYS = 400

/**
 * Checks each quote against an article, in order; null for one that has nothing to do with it, says
 * too little to tell, or comes after MAX_CHECKED others. A place is looked for as it is said there,
 * but for white space and the shapes of marks and dashes (verbatim.ts), and then as most of it is said
 * (alike.ts). Bounded: some tens of ms for the longest comment under a text of 100 kB.
 */
export function checkQuotes(article: QuotedText, quotes: readonly string[]): (QuoteCheck | null)[] {
  const said = comparable(article.text)
  let left = MAX_CHECKED
  let letters: Letters | undefined
  return quotes.map((quote) => {
    if (!tells(quote) || left === 0) return null
    left -= 1
    const words = comparable(quote).text
    const verbatim = verbatimIn(said.text, words)
    letters ??= verbatim ? undefined : lettersOf(said.text)
    const found = verbatim ?? (letters ? alikeIn(letters, words) : null)
    if (!found) return null
    const place = { start: said.startOf(found.start), end: said.endOf(found.end - 1) }
    const fragment = textFragment({ before: '', ...article }, place)
    if (verbatim) return { result: 'verified', omits: verbatim.omits, says: '', fragment }
    return { result: 'altered', omits: false, says: sentencesAt(article, place), fragment }
  })
}

/** The sentences that a place lies in, whole; empty for more than can be printed. */
function sentencesAt({ text, language }: QuotedText, { start, end }: Passage): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MAX_SAYS)
  const close = text.indexOf('\n', end)
  const to = Math.min(close < 0 ? text.length : close, end + MAX_SAYS)
  if (to - from > 4 * MAX_SAYS) return ''
  const around = text.slice(from, to).toWellFormed()
  const touched = Array.from(segmenterOf(language, 'sentence').segment(around)).filter(
    ({ index, segment }) => from + index < end && from + index + segment.length > start,
  )
  const says = touched
    .map(({ segment }) => segment)
    .join('')
    .trim()
  return says.length > MAX_SAYS ? '' : says
}
