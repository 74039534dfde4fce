import { occurrences } from '../anchoring/occurrences.ts'
import type { Passage } from '../anchoring/passage.ts'

/** A quote that the text says word for word, perhaps with something left out. */
export interface Verbatim extends Passage {
  /** Whether an ellipsis stands for words of the text. */
  readonly omits: boolean
}

/** How quotes say that they leave something out. */
const OMISSION = /\[\s*(?:…|\.{3,4})\s*\]|\(\s*(?:…|\.{3,4})\s*\)|…|\.{3,4}/
/** Parts of one quote that are looked for: each costs a walk through the text. */
const MAX_PARTS = 8
/** Letters and digits that a part has at least: less stands everywhere. */
const LEAST = 3

/**
 * Where a text says a quote word for word; null for nowhere. Both as lib/text/quotes/comparable.ts has
 * them. Parts with an ellipsis between them must stand in that order. What is customary is no change:
 * another case of the first letter, marks around the whole, and the sign at the end of a sentence cut
 * short. Linear in the text for each of a bounded number of parts.
 */
export function verbatimIn(text: string, quote: string): Verbatim | null {
  const whole = placesOf(text, trimmed(quote))[0]
  if (whole) return { ...whole, omits: false }
  const parts = quote.split(OMISSION).map(trimmed).filter(Boolean)
  if (parts.length > MAX_PARTS || parts.some((part) => lettersOf(part) < LEAST)) return null
  const places = inOrder(parts.map((part) => placesOf(text, part)))
  const [first, last] = [places?.[0], places?.at(-1)]
  return first && last ? { start: first.start, end: last.end, omits: parts.length > 1 } : null
}

const CLOSING = /[\s"')\].,;:…-]/

/** Without the marks around it and what ends it; a question stays one. */
function trimmed(quote: string): string {
  let end = quote.length
  // A pattern that is tied to the end is tried anew at each place of a long row of marks.
  while (end > 0 && CLOSING.test(quote.charAt(end - 1))) end -= 1
  return quote.slice(0, end).replace(/^[\s"'([.,;:…-]+/, '')
}

function lettersOf(part: string): number {
  return part.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Everywhere the words stand, with a capital or without. */
function placesOf(text: string, words: string): Passage[] {
  const [first = ''] = words
  const swapped = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  const other = swapped === first ? [] : occurrences(text, swapped + words.slice(first.length))
  const starts = [...occurrences(text, words), ...other].sort((a, b) => a - b)
  return starts.map((start) => ({ start, end: start + words.length }))
}

/**
 * One place for each part, each after the one before; null where there are none. The first that will
 * do for the last part, and before it the nearest, so that the whole is short.
 */
function inOrder(all: readonly (readonly Passage[])[]): Passage[] | null {
  let reached = 0
  const first: Passage[] = []
  for (const places of all) {
    const place = places.find(({ start }) => start >= reached)
    if (!place) return null
    first.push(place)
    reached = place.end
  }
  let until = first.at(-1)?.start ?? 0
  const nearest = first.map((place, index) => ({ place, places: all[index] ?? [] })).reverse()
  return nearest
    .map(({ place, places }, back) => {
      const near = back === 0 ? place : (places.findLast(({ end }) => end <= until) ?? place)
      until = near.start
      return near
    })
    .reverse()
}
