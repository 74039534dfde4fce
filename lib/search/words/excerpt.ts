import { segmenterOf } from '../../text/words/segmenter.ts'
import { foldedMap } from './folded-map.ts'
import { UNSPACED } from './letter-groups.ts'
import type { Query, Term } from './parse-query.ts'

/** A piece of a text; `hit` says that it is what was asked for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Of a text so much is looked at, in UTF-16 units: what stands further down is rarely what it is about. */
const LOOKED_AT = 40_000
/** Hits that are looked at to find the best place. */
const MAX_HITS = 400
/** The length of an excerpt, and how much of it stands before the first hit. */
const [LENGTH, BEFORE] = [220, 60]

interface Hit {
  readonly start: number
  readonly end: number
  /** Which of the things asked for. */
  readonly of: number
}

/** A whole line, such as a headline, with the words that were asked for marked. */
export function markedLine(line: string, query: Query): Piece[] {
  return cut(line, 0, line.length, hitsIn(line, query))
}

/**
 * The part of a text where most of what was asked for stands, with its words marked; empty when none
 * of them does.
 */
export function excerptOf(whole: string, query: Query): Piece[] {
  const text = whole.slice(0, LOOKED_AT)
  const hits = hitsIn(text, query)
  const first = richest(hits)
  if (!first) return []
  const start = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE, first.start)
  const end = wordEnd(text, Math.min(text.length, start + LENGTH), first.end)
  const pieces = cut(text, start, end, hits)
  const before = start > 0 ? [{ text: '… ', hit: false }] : []
  const after = end < whole.trimEnd().length ? [{ text: ' …', hit: false }] : []
  return [...before, ...pieces, ...after].map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s+/g, ' '),
  }))
}

/** Where what was asked for stands in a text, in order and apart from each other. */
function hitsIn(text: string, query: Query): Hit[] {
  const folded = foldedMap(text)
  const wanted = query.all.flat().flatMap(stringsOf)
  const hits: Hit[] = []
  for (const [of, sought] of wanted.entries()) {
    const free = sought.search(UNSPACED) >= 0
    for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
      if (hits.length >= MAX_HITS * (of + 1)) break
      const end = at + sought.length
      if (!free && (isWordAt(folded.text, at - 1) || isWordAt(folded.text, end))) continue
      hits.push({ start: folded.startOf(at), end: folded.endOf(end), of })
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return hits.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}

/** What to look for in a text: words, and letters without spaces as they were typed. */
function stringsOf({ words, groups }: Term): readonly string[] {
  return groups.length > 0 ? [words.join(''), ...words] : words
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u

function isWordAt(text: string, unit: number): boolean {
  return WORD_UNIT.test(text[unit] ?? '')
}

/** The hit from which on the most different things stand within an excerpt. */
function richest(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null
  let most = 0
  for (const [at, hit] of hits.entries()) {
    const seen = new Set<number>()
    for (let next = at; next < hits.length; next++) {
      const other = hits[next]
      if (!other || other.end > hit.start + LENGTH - BEFORE) break
      seen.add(other.of)
    }
    if (seen.size > most) [best, most] = [hit, seen.size]
  }
  return best ?? hits[0] ?? null
}

/** The first word that begins at `from` or later, but not past `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const [lead, base] = [text.slice(Math.max(0, from - 20), latest), Math.max(0, from - 20)]
  for (const { index, isWordLike } of segmenterOf('en', 'word').segment(lead)) {
    if (isWordLike && base + index >= from) return base + index
  }
  return latest
}

/** The end of the last word that ends at `to` or sooner, but not before `soonest`. */
function wordEnd(text: string, to: number, soonest: number): number {
  if (to >= text.length) return text.length
  let end = soonest
  const base = Math.max(soonest, to - 60)
  for (const { index, segment } of segmenterOf('en', 'word').segment(text.slice(base, to + 30))) {
    const ends = base + index + segment.length
    if (ends > to) break
    if (segment.trim()) end = Math.max(end, ends)
  }
  return end
}

function cut(text: string, start: number, end: number, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = []
  let reached = start
  for (const hit of hits) {
    if (hit.start < reached || hit.end > end) continue
    if (hit.start > reached) pieces.push({ text: text.slice(reached, hit.start), hit: false })
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true })
    reached = hit.end
  }
  if (reached < end) pieces.push({ text: text.slice(reached, end), hit: false })
  return pieces
}
