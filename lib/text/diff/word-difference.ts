import { diffArrays } from 'diff'
import { partsOf } from '../words/segmenter.ts'

/** A stretch of text that two versions share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * Words that may differ before a coarser look is taken. The comparison costs at most the square of
 * it, some tens of milliseconds, whatever the length of the texts.
 */
const MAX_EDITS = 600

/**
 * What changed from one text to another, word by word: the kept and removed stretches in order are
 * `before`, the kept and added ones are `after`, exactly. Words are found by Intl.Segmenter in the
 * language (BCP 47), so that scripts without spaces have them too. Made to be read: where all that
 * two changes have between them is a space, a comma or fewer words than they change, they are one
 * change, and of each change what was removed stands first. No two neighbours are of one kind.
 *
 * Deterministic. Texts that differ in more than MAX_EDITS words are compared by sentences, and if
 * that is not enough either, one replaces the other. Myers' algorithm: O((n + m) · d) in the number of
 * words and of differing ones, d bounded.
 */
export function wordDifference(before: string, after: string, language: string): WordChange[] {
  const pieces =
    compared(partsOf(before, language, 'word'), partsOf(after, language, 'word')) ??
    compared(partsOf(before, language, 'sentence'), partsOf(after, language, 'sentence')) ??
    whole(before, after)
  return joined(pieces)
}

/** A stretch that is the same or not; both texts of it where it is not. */
interface Piece {
  readonly same: string
  readonly removed: string
  readonly added: string
}

function compared(before: string[], after: string[]): Piece[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS })
  return changes?.map(({ added, removed, value }) => {
    const text = value.join('')
    if (added) return { ...NOTHING, added: text }
    return removed ? { ...NOTHING, removed: text } : { ...NOTHING, same: text }
  })
}

const NOTHING: Piece = { same: '', removed: '', added: '' }

function whole(before: string, after: string): Piece[] {
  return [{ ...NOTHING, removed: before, added: after }]
}

/** Changes with too little between them are one; each is printed as what went and what came. */
function joined(pieces: readonly Piece[]): WordChange[] {
  const alternating = runs(pieces)
  const merged: Piece[] = []
  for (const [index, piece] of alternating.entries()) {
    const last = merged.at(-1)
    const next = alternating[index + 1]
    const between = piece.same !== '' && last !== undefined && next !== undefined
    if (between && isSlight(piece.same, last, next)) {
      merged[merged.length - 1] = plus(last, {
        same: '',
        removed: piece.same,
        added: piece.same,
      })
    } else if (last && last.same === '' && piece.same === '') {
      merged[merged.length - 1] = plus(last, piece)
    } else merged.push(piece)
  }
  return runs(merged.flatMap(unspaced)).flatMap(printed)
}

/** White space that both texts of a change begin or end with did not change. */
function unspaced({ same, removed, added }: Piece): Piece[] {
  const [head] = /^\s*/.exec(removed) ?? ['']
  const [tail] = /\s*$/.exec(removed.slice(head.length)) ?? ['']
  const start = added.startsWith(head) ? head.length : 0
  const end = added.slice(start).endsWith(tail) ? tail.length : 0
  const inside = (text: string) => text.slice(start, text.length - end)
  const pieces = [
    { ...NOTHING, same: same + removed.slice(0, start) },
    { ...NOTHING, removed: inside(removed), added: inside(added) },
    { ...NOTHING, same: removed.slice(removed.length - end) },
  ]
  return pieces.filter((piece) => Object.values(piece).some((text) => text !== ''))
}

/** Neighbouring changes as one: what is the same and what is not take turns. */
function runs(pieces: readonly Piece[]): Piece[] {
  const taken: Piece[] = []
  for (const piece of pieces) {
    const last = taken.at(-1)
    const goesOn = last && (last.same === '') === (piece.same === '')
    if (goesOn) taken[taken.length - 1] = plus(last, piece)
    else taken.push(piece)
  }
  return taken
}

function plus(one: Piece, other: Piece): Piece {
  return {
    same: one.same + other.same,
    removed: one.removed + other.removed,
    added: one.added + other.added,
  }
}

const LETTER = /[\p{L}\p{N}]/u

/** Too little to be read as kept: no letter in it, or less of it than either change around it has. */
function isSlight(same: string, before: Piece, after: Piece): boolean {
  if (!LETTER.test(same)) return !same.includes('\n')
  return same.length <= Math.min(sizeOf(before), sizeOf(after)) && same.length <= SLIGHT
}

/** A kept word or two between changes; more is worth seeing as kept. UTF-16 units. */
const SLIGHT = 12

function sizeOf({ removed, added }: Piece): number {
  return Math.max(removed.length, added.length)
}

function printed({ same, removed, added }: Piece): WordChange[] {
  const all: WordChange[] = [
    { kind: 'same', text: same },
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ]
  return all.filter(({ text }) => text !== '')
}
