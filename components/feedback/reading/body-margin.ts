import { isPrompt, type MarginEntry } from '@/components/feedback/reading/anchors.ts'
import {
  type PassagePart,
  type PassageParts,
  splitPassages,
} from '@/components/feedback/reading/passage-parts.ts'
import { type Column, countVisibleNotes } from '@/components/feedback/reading/room.ts'
import type { MarginView } from '@/lib/conversation/margin/margin-note.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import { type Block, type Body, childrenOf, type Node } from '@/lib/text/body/body.ts'
import { type BodyText, bodyText, isTextBlock, type TextLine } from '@/lib/text/body/body-text.ts'
import { inlinesIn } from '@/lib/text/comments/comment-tree.ts'
import { openingWords } from '@/lib/text/words/words.ts'

/** A margin entry with its layout data. */
export interface MarginSlot {
  readonly entry: MarginEntry
  /** Number of underlined parts of its passage, which scripts use to find its end. */
  readonly parts: number
}

/** The slips next to one top-level block. */
export interface BlockMarginEntries {
  /** The block's first words, to label the slips. */
  readonly opening: string
  readonly slips: readonly MarginSlot[]
  /** How many slips are shown. The rest is behind "more notes". */
  readonly shown: number
}

/** An article's margin, ready to render with its body. */
export interface BodyMargin {
  /** Underlined parts by text block. */
  readonly parts: ReadonlyMap<string, readonly PassagePart[]>
  /** Slips by top-level block. */
  readonly beside: ReadonlyMap<string, BlockMarginEntries>
}

export const EMPTY_MARGIN: BodyMargin = { parts: new Map(), beside: new Map() }

const OPENING = 32

/** Lays out an article's margin along its body. Linear in both, except for sorting. */
export function layOutMargin(
  body: Body,
  margin: MarginView,
  language: string,
  speech: Speech<Words>,
): BodyMargin {
  const entries = [...margin.slips, ...margin.asks].toSorted(compareByPlace)
  if (entries.length === 0) return EMPTY_MARGIN
  const text = bodyText(body)
  const parts = splitPassages(text.lines, entries, speech)
  const noted = notedBlocks(body, text, entries, parts)
  const rooms = countVisibleNotes(noted.map(({ column }) => column))
  const beside = noted.flatMap(({ block, lines, slips }, at) => {
    if (slips.length === 0) return []
    const words = lines.map(({ start, end }) => text.text.slice(start, end)).find(Boolean) ?? ''
    const opening = openingWords(words.slice(0, 2 * OPENING), language, OPENING)
    return [[block.attrs.id, { opening, slips, shown: rooms[at] ?? 0 }] as const]
  })
  return { parts: parts.ofBlock, beside: new Map(beside) }
}

/**
 * Text order. If two passages start together, the longer one comes first, because that is how
 * underlines nest.
 */
function compareByPlace({ passage: a }: MarginEntry, { passage: b }: MarginEntry): number {
  return a.start - b.start || b.end - a.end
}

interface NotedBlock {
  readonly block: Block
  readonly lines: readonly TextLine[]
  readonly slips: readonly MarginSlot[]
  readonly column: Column
}

function notedBlocks(
  body: Body,
  text: BodyText,
  entries: readonly MarginEntry[],
  { counts }: PassageParts,
): NotedBlock[] {
  const lineOf = new Map(text.lines.map((line) => [line.blockId, line]))
  let next = 0
  return body.content.map((block) => {
    const lines = getTextBlockIds(block).flatMap((id) => lineOf.get(id) ?? [])
    const end = lines.at(-1)?.end ?? -1
    const first = next
    while ((entries[next]?.passage.start ?? Infinity) <= end) next += 1
    const slips = entries.slice(first, next).map((entry) => {
      return { entry, parts: counts.get(entry) ?? 0 }
    })
    const column = {
      block: block.type,
      lines: lines.map(getLength),
      slips: slips.map(getSlipLength),
    }
    return { block, lines, slips, column }
  })
}

function getTextBlockIds(node: Node): string[] {
  return isTextBlock(node) ? [node.attrs.id] : childrenOf(node).flatMap(getTextBlockIds)
}

function getLength({ start, end }: TextLine): number {
  return end - start
}

/** Approximate number of characters in a slip. */
function getSlipLength({ entry }: MarginSlot): number {
  if (isPrompt(entry)) return entry.question.length
  const letters = inlinesIn(entry.text).map((one) => ('text' in one ? one.text.length : 0))
  return letters.reduce((sum, one) => sum + one, entry.passage.suggestion.length)
}
