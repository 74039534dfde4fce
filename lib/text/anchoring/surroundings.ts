import type { Stretch, Texts } from './carry/stretch.ts'
import type { Passage } from './passage.ts'

/** The stretches of two texts, looked up by halves from either text. */
export class Surroundings {
  readonly texts: Texts
  readonly #inOrder: readonly Stretch[]
  readonly #inNewOrder: readonly Stretch[]

  /** `stretches` stand in order of the text before; none overlap there or in the text after. */
  constructor(texts: Texts, stretches: readonly Stretch[]) {
    this.texts = texts
    this.#inOrder = stretches
    this.#inNewOrder = stretches.toSorted((a, b) => a.after.start - b.after.start)
  }

  /** The first stretch that shares at least a unit with the passage. */
  firstOver({ start, end }: Passage): Stretch | null {
    const first = this.#inOrder[countUntil(this.#inOrder, ({ before }) => before.end <= start)]
    return first && first.before.start < end ? first : null
  }

  /** What went from the text before just before this offset, back to where something lives on. */
  goneBefore(offset: number): Passage {
    const number = countUntil(this.#inOrder, ({ before }) => before.end <= offset)
    return { start: this.#inOrder[number - 1]?.before.end ?? 0, end: offset }
  }

  goneAfter(offset: number): Passage {
    const number = countUntil(this.#inOrder, ({ before }) => before.start < offset)
    const end = this.#inOrder[number]?.before.start ?? this.texts.before.length
    return { start: offset, end }
  }

  /** What came into the text after just before this offset, back to what stood before already. */
  newBefore(offset: number): Passage {
    const number = countUntil(this.#inNewOrder, ({ after }) => after.end <= offset)
    return { start: this.#inNewOrder[number - 1]?.after.end ?? 0, end: offset }
  }

  newAfter(offset: number): Passage {
    const number = countUntil(this.#inNewOrder, ({ after }) => after.start < offset)
    const end = this.#inNewOrder[number]?.after.start ?? this.texts.after.length
    return { start: offset, end }
  }
}

/** How many of the first hold, where all that hold come first. */
export function countUntil(
  stretches: readonly Stretch[],
  holds: (stretch: Stretch) => boolean,
): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const stretch = stretches[middle]
    if (stretch && holds(stretch)) low = middle + 1
    else high = middle
  }
  return low
}
