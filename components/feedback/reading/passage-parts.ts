import {
  getEntryAnchor,
  getPassageAnchor,
  isPrompt,
  type MarginEntry,
} from '@/components/feedback/reading/anchors.ts'
import type { AnnotationKind } from '@/lib/conversation/passages/passage-view.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { Line } from '@/lib/text/anchoring/passage.ts'
import { type Segment, segmentsOf } from '@/lib/text/anchoring/segments.ts'

/** A part of one block's text with a single underline. */
export interface PassagePart {
  /** UTF-16 units within the block, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Kind of the first note that covers it; `to` is the anchor of that note's slip. */
  readonly kind: AnnotationKind
  readonly to: string
  /** Anchors of the passages that start here. */
  readonly begins: readonly string[]
  /** Screen reader text at its end, such as `2 notes`. Empty inside a group of passages. */
  readonly said: string
}

export interface PassageParts {
  /** By text block id, in order. */
  readonly ofBlock: ReadonlyMap<string, readonly PassagePart[]>
  /** Number of parts of each passage. Passages that aren't in the text have no entry. */
  readonly counts: ReadonlyMap<MarginEntry, number>
}

/**
 * All underlined parts of a text. Overlapping passages form a group that is announced once, at its
 * end, no matter how many parts it has.
 */
export function splitPassages(
  lines: readonly Line[],
  entries: readonly MarginEntry[],
  speech: Speech<Words>,
): PassageParts {
  const marked = entries.map((key) => ({ start: key.passage.start, end: key.passage.end, key }))
  const segments = segmentsOf(lines, marked)
  const ofBlock = new Map<string, readonly PassagePart[]>()
  const counts = new Map<MarginEntry, number>()
  const group = new Group(speech)
  for (const { blockId } of lines) {
    const covered = segments.get(blockId)
    if (!covered) continue
    const keys = covered.flatMap((segment) => segment.keys)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    const parts = covered.flatMap((segment) => toPart(segment, group))
    ofBlock.set(blockId, parts)
  }
  return { ofBlock, counts }
}

function toPart(segment: Segment<MarginEntry>, group: Group): PassagePart[] {
  const [first] = segment.keys
  if (!first) return []
  const begins = group.admit(segment.keys).map(getPassageAnchor)
  const said = group.end(segment.ends)
  const { start, end } = segment
  return [{ start, end, kind: first.passage.kind, to: getEntryAnchor(first), begins, said }]
}

/** Collects overlapping passages while walking the text. */
class Group {
  #open = new Set<MarginEntry>()
  #members = new Set<MarginEntry>()
  readonly #speech: Speech<Words>

  constructor(speech: Speech<Words>) {
    this.#speech = speech
  }

  /** Adds entries and returns those that are new. */
  admit(entries: readonly MarginEntry[]): MarginEntry[] {
    const fresh = entries.filter((entry) => !this.#members.has(entry))
    for (const entry of fresh) {
      this.#open.add(entry)
      this.#members.add(entry)
    }
    return fresh
  }

  /** Removes entries. Returns the announcement if the group ended, else an empty string. */
  end(entries: readonly MarginEntry[]): string {
    for (const entry of entries) this.#open.delete(entry)
    if (this.#open.size > 0) return ''
    const asks = [...this.#members].filter(isPrompt).length
    const notes = this.#members.size - asks
    this.#members.clear()
    const { words, say } = this.#speech
    const told = notes > 0 ? [say(words.notes.some, { count: notes })] : []
    return [...told, ...(asks > 0 ? [words.notes.asksHere] : [])].join(', ')
  }
}
