import { segmenterOf } from '../words/segmenter.ts'

/** A text as its page shows it. */
export interface PageText {
  /** What the page says before it: browsers search from the top. */
  readonly before: string
  readonly text: string
  /** BCP 47: words are found in it. */
  readonly language: string
}

/** A part of the text in UTF-16 units, `end` exclusive. */
interface Part {
  readonly start: number
  readonly end: number
}

/** The parts of a text directive, each inside one line of the text. */
interface Directive {
  readonly prefix: string
  readonly start: string
  /** Empty where `start` is the whole passage. */
  readonly end: string
  readonly suffix: string
}

/** A longer passage, or one across lines, is named by its first and last words. */
const MAX_EXACT = 80
const END_WORDS = 4
/** Words of context that are tried, the fewest first; none only where the passage is not tiny. */
const CONTEXT_WORDS = [0, 1, 2, 4, 8] as const
const TINY = 8
/** What is longer is no words: it names nothing to anybody, and would be compared at every place. */
const MAX_PART = 400

/**
 * The text directive that leads browsers to a passage, to be put behind `#` and an anchor of ours:
 * `:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). Browsers compare whole words, without
 * regard to case, and take the first place that fits: so the passage is widened to whole words, and
 * gets as much context as tells it from every place before. Where even that does not, the most
 * context is given. Empty for a passage without words. Costs a few searches of the text, whatever it is.
 */
export function textFragment(page: PageText, passage: Part): string {
  const chosen = trimmed(page.text, passage)
  if (chosen.start >= chosen.end) return ''
  const { from, to, directive } = described(page, chosen)
  const hay = folded(`${page.before}\n${page.text}`)
  const place = page.before.length + 1 + from
  const tries = CONTEXT_WORDS.filter((words) => words > 0 || to - from > TINY).map(directive)
  const [named] = tries
  if (!named || Math.max(named.start.length, named.end.length) > MAX_PART) return ''
  const unique = tries.find((one) => firstPlace(hay, one) === place) ?? tries.at(-1)
  return unique ? `:~:text=${written(unique)}` : ''
}

/** The passage in whole words, and its directive with so many words of context. */
function described({ text, language }: PageText, passage: Part) {
  const head = wordsNear(text, passage.start, language)
  const tail = wordsNear(text, passage.end - 1, language)
  const from = head.find((word) => holds(word, passage.start))?.start ?? passage.start
  const to = tail.find((word) => holds(word, passage.end))?.end ?? passage.end
  const [start, end] = namedBy(text, { start: from, end: to }, head, tail)
  const before = head.filter((word) => word.end <= from)
  const after = tail.filter((word) => word.start >= to)
  const directive = (words: number): Directive => {
    const first = words > 0 ? (before.at(-words) ?? before[0]) : undefined
    const last = words > 0 ? (after[words - 1] ?? after.at(-1)) : undefined
    return {
      prefix: first ? context(text, first.start, from) : '',
      start,
      end,
      suffix: last ? context(text, to, last.end) : '',
    }
  }
  return { from, to, directive }
}

/** What stands beside a passage; nothing where the next words are too far. */
function context(text: string, start: number, end: number): string {
  return end - start > MAX_PART ? '' : text.slice(start, end).trim()
}

/** All of a short passage; the first and the last words of a longer one. */
function namedBy(
  text: string,
  { start, end }: Part,
  head: readonly Part[],
  tail: readonly Part[],
): [start: string, end: string] {
  const inside = (word: Part) => word.start >= start && word.end <= end
  const [opening, closing] = [head.filter(inside), tail.filter(inside)]
  const oneLine = !text.slice(start, end).includes('\n')
  const words = oneLine ? Math.min(END_WORDS, Math.floor(opening.length / 2)) : END_WORDS
  const [first, last] = [
    opening[Math.min(words, opening.length) - 1],
    closing.at(-words) ?? closing[0],
  ]
  if (!first || !last || words === 0 || (oneLine && end - start <= MAX_EXACT)) {
    return [text.slice(start, end), '']
  }
  return [text.slice(start, first.end), text.slice(last.start, end)]
}

/** Where browsers find a directive first, in a text that is folded; -1 for nowhere. */
export function firstPlace(hay: string, directive: Directive): number {
  const { prefix, start, end, suffix } = foldedParts(directive)
  // Places are tried in order, so what was found for one need not be looked for again before it.
  let nextEnd = -1
  const endsWell = (from: number): boolean => {
    if (end === '') return hay.startsWith(suffix, skipSpace(hay, from))
    if (nextEnd < from) nextEnd = hay.indexOf(end, from)
    if (nextEnd < 0) nextEnd = Number.POSITIVE_INFINITY
    return nextEnd < hay.length && hay.startsWith(suffix, skipSpace(hay, nextEnd + end.length))
  }
  for (let from = 0; ; from += 1) {
    const before = prefix === '' ? from : hay.indexOf(prefix, from)
    if (before < 0) return -1
    const at = prefix === '' ? hay.indexOf(start, from) : skipSpace(hay, before + prefix.length)
    if (at < 0) return -1
    if (hay.startsWith(start, at) && endsWell(at + start.length)) return at
    from = prefix === '' ? at : before
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}

/** As directives are compared. Where lower case would move places, nothing is folded. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function foldedParts({ prefix, start, end, suffix }: Directive): Directive {
  return {
    prefix: folded(prefix),
    start: folded(start),
    end: folded(end),
    suffix: folded(suffix),
  }
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${quoted(prefix)}-`,
    quoted(start),
    end && quoted(end),
    suffix && `-${quoted(suffix)}`,
  ]
  return parts.filter(Boolean).join(',')
}

/** A dash, a comma and an ampersand mean something in a directive. */
function quoted(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
}

function trimmed(text: string, { start, end }: Part): Part {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + words.trim().length }
}

function lineAt(text: string, at: number): Part {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }
}

/** The words of the line around a place, as far as a directive may reach; none that is cut there. */
function wordsNear(text: string, at: number, language: string): Part[] {
  const line = lineAt(text, at)
  const from = Math.max(line.start, at - 2 * MAX_PART)
  const to = Math.min(line.end, at + 2 * MAX_PART)
  const segments = segmenterOf(language, 'word').segment(text.slice(from, to))
  return [...segments].flatMap(({ index, segment, isWordLike }) => {
    const [start, end] = [from + index, from + index + segment.length]
    const isCut = (start === from && from > line.start) || (end === to && to < line.end)
    return isWordLike && !isCut ? [{ start, end }] : []
  })
}

/** Whether that place is inside the word, not at an end of it. */
function holds({ start, end }: Part, at: number): boolean {
  return start < at && at < end
}
