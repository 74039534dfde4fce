import type { Passage } from '../passage.ts'
import { wordsIn } from './words-in.ts'

/** Words further from an edge are not looked at: the longest sentence, and more. UTF-16 units. */
const FURTHEST = 500

/** What stands next to an edge of a passage, up to the end of the sentence. */
export interface EdgeWords {
  readonly text: string
  readonly words: number
}

const SENTENCE_END = /[.!?…؟۔।॥።](?=\s)|[。！？\n]/gu
const NOTHING: EdgeWords = { text: '', words: 0 }

/**
 * The words at the edges of passages in one text. Each edge is read once, and only so far, because
 * thousands of passages may begin or end at the same one, beside words without a full stop.
 */
export class Edges {
  readonly #text: string
  readonly #sentences = new Map<number, EdgeWords>()
  readonly #words = new Map<number, readonly Passage[]>()

  constructor(text: string) {
    this.#text = text
  }

  /** The last sentence of what ends there, none if it is too long; for each end ask with one start. */
  lastSentence({ start, end }: Passage): EdgeWords {
    return this.#kept(end, () => {
      const near = this.#text.slice(Math.max(start, end - FURTHEST), end)
      let begins = near.length < end - start ? near.length : 0
      for (const { 0: mark, index } of near.matchAll(SENTENCE_END)) begins = index + mark.length
      return near.slice(begins)
    })
  }

  /** The first sentence of what begins there. */
  firstSentence({ start, end }: Passage): EdgeWords {
    // Told from the ends by the sign.
    return this.#kept(-1 - start, () => {
      const near = this.#text.slice(start, Math.min(end, start + FURTHEST + 1))
      const ends = near.search(SENTENCE_END)
      if (ends >= 0) return near.slice(0, ends)
      return near.length < end - start ? '' : near
    })
  }

  #kept(key: number, read: () => string): EdgeWords {
    const known = this.#sentences.get(key)
    if (known) return known
    const text = read()
    const found = text === '' ? NOTHING : { text, words: wordsIn(text).length }
    this.#sentences.set(key, found)
    return found
  }

  /** How many words end in the passage, of those near to its end. */
  wordsBefore({ start, end }: Passage): number {
    const from = Math.max(0, end - FURTHEST)
    const words = this.#wordsIn(end, { start: from, end })
    return words.filter((word) => word.end > start).length
  }

  /** How many words begin in the passage, of those near to its start. */
  wordsAfter({ start, end }: Passage): number {
    const words = this.#wordsIn(-1 - start, { start, end: start + FURTHEST })
    return words.filter((word) => word.start < end).length
  }

  #wordsIn(key: number, { start, end }: Passage): readonly Passage[] {
    const known = this.#words.get(key)
    if (known) return known
    const words = wordsIn(this.#text.slice(start, end)).map((word) => {
      return { start: start + word.start, end: start + word.end }
    })
    this.#words.set(key, words)
    return words
  }
}
