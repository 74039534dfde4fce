import {
  isAsk,
  type MarginEntry,
  passageAnchor,
  slipAnchor,
} from '@/components/feedback/reading/anchors.ts'
import type { AnnotationKind } from '@/lib/conversation/passages/passage-view.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { Line } from '@/lib/text/anchoring/passage.ts'
import { type Segment, segmentsOf } from '@/lib/text/anchoring/segments.ts'

/** A stretch of one block's text that is underlined as one. */
export interface PassagePart {
  /** UTF-16 units within the block, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Of the first note that covers it, to whose slip it leads. */
  readonly kind: AnnotationKind
  readonly to: string
  /** The anchors of the passages that begin here. */
  readonly begins: readonly string[]
  /** What is told at its end, such as `2 notes`; empty within a group of passages. */
  readonly said: string
}

export interface Parts {
  /** By text block, in order. */
  readonly ofBlock: ReadonlyMap<string, readonly PassagePart[]>
  /** Of how many parts each passage consists; none for one that stands nowhere. */
  readonly counts: ReadonlyMap<MarginEntry, number>
}

/**
 * Every underlined stretch of a text. Passages that overlap are one group, counted once, at its end:
 * however many stretches it is cut into, who listens hears one number.
 */
export function passageParts(
  lines: readonly Line[],
  entries: readonly MarginEntry[],
  speech: Speech<Words>,
): Parts {
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
    const parts = covered.flatMap((segment) => partOf(segment, group))
    ofBlock.set(blockId, parts)
  }
  return { ofBlock, counts }
}

function partOf(segment: Segment<MarginEntry>, group: Group): PassagePart[] {
  const [first] = segment.keys
  if (!first) return []
  const begins = group.admit(segment.keys).map(passageAnchor)
  const said = group.end(segment.ends)
  const { start, end } = segment
  return [{ start, end, kind: first.passage.kind, to: slipAnchor(first), begins, said }]
}

/** Passages that hang together, while their text is walked. */
class Group {
  #open = new Set<MarginEntry>()
  #members = new Set<MarginEntry>()
  readonly #speech: Speech<Words>

  constructor(speech: Speech<Words>) {
    this.#speech = speech
  }

  /** Those of the entries that were not there before. */
  admit(entries: readonly MarginEntry[]): MarginEntry[] {
    const fresh = entries.filter((entry) => !this.#members.has(entry))
    for (const entry of fresh) {
      this.#open.add(entry)
      this.#members.add(entry)
    }
    return fresh
  }

  /** Some passages end: what is to be said if none goes on. */
  end(entries: readonly MarginEntry[]): string {
    for (const entry of entries) this.#open.delete(entry)
    if (this.#open.size > 0) return ''
    const asks = [...this.#members].filter(isAsk).length
    const notes = this.#members.size - asks
    this.#members.clear()
    const { words, say } = this.#speech
    const told = notes > 0 ? [say(words.notes.some, { count: notes })] : []
    return [...told, ...(asks > 0 ? [words.notes.asksHere] : [])].join(', ')
  }
}
