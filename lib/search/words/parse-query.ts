import { letterGroups, UNSPACED } from './letter-groups.ts'
import { searchWords } from './search-words.ts'

/** What of a query is read, in UTF-16 units: more than anybody types, whatever they paste. */
export const MAX_QUERY = 400
/** Words that are looked for. Each costs the database a walk through its own list. */
export const MAX_WORDS = 12
/** More words than that say enough by themselves: where they stand is not asked. */
export const MAX_PLACED = 6
/** Groups of letters, of all words together. */
const MAX_GROUPS = 24

/** One thing that is asked for. Found where its words stand, or where all its groups do. */
export interface Term {
  /** At least one, folded. */
  readonly words: readonly string[]
  /** Next to each other in this order; otherwise anywhere in the text. */
  readonly phrase: boolean
  /** Of languages without spaces (letter-groups.ts); mostly none. */
  readonly groups: readonly string[]
}

/** A query as a small tree of two floors. */
export interface Query {
  /** Each must be found, by one of its terms. Empty: nothing is asked for. */
  readonly all: readonly (readonly Term[])[]
  /** None may be found. */
  readonly none: readonly Term[]
  /** Whether something of what was typed is left out because it was too much. */
  readonly cut: boolean
}

/**
 * All that is asked for, side by side as it was typed; null where that would say nothing more: of one
 * word that is found by itself, and where there are alternatives.
 */
export function wholePhrase({ all }: Pick<Query, 'all'>): Term | null {
  if (all.some((clause) => clause.length > 1)) return null
  const terms = all.flat()
  const words = terms.flatMap((term) => term.words)
  const byItself =
    terms.length === 1 &&
    terms.every(({ groups, phrase }) => {
      return groups.length === 0 && (phrase || words.length === 1)
    })
  if (byItself || words.length === 0 || words.length > MAX_PLACED) return null
  return { words, phrase: words.length > 1, groups: [] }
}

/** A quoted phrase (closed or not), or what stands between spaces; a minus before it leaves it out. */
const PIECES = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu
/** What people's keyboards and pages make of quotes and of the minus. */
const QUOTES = /[“”„‟«»＂]/gu
const MINUSES = /(?<=^|\s)[–—−－](?=\S)/gu

/**
 * Reads what somebody typed: words that must all be there, "phrases", -without, and this OR that.
 * Total and bounded: any string is a query, and what is no operator is a word or nothing.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_QUERY).toWellFormed().replace(QUOTES, '"').replace(MINUSES, '-')
  const reading = new Reading()
  for (const [, minus, phrase, word] of text.matchAll(PIECES)) {
    if (word === 'AND' && !minus) continue
    if ((word === 'OR' || word === '|') && !minus) reading.or()
    else reading.add(termsOf(phrase ?? word ?? '', phrase !== undefined), minus === '-')
  }
  return reading.query(typed.length > MAX_QUERY)
}

/**
 * The terms of what stands between spaces. Letters of languages without spaces may be several words,
 * which need not stand together; other letters that hyphens join do.
 */
function termsOf(piece: string, quoted: boolean): Term[] {
  if (quoted) return term([...searchWords(piece)], true, groupsOf(piece))
  const terms: Term[] = []
  let reached = 0
  for (const { 0: stretch, index } of piece.matchAll(UNSPACED)) {
    terms.push(...term([...searchWords(piece.slice(reached, index))], true, []))
    terms.push(...term([...searchWords(stretch)], false, groupsOf(stretch)))
    reached = index + stretch.length
  }
  return [...terms, ...term([...searchWords(piece.slice(reached))], true, [])]
}

/** By groups only where nothing else stands beside: they know of no other letters. */
function groupsOf(piece: string): string[] {
  const rest = piece.replace(UNSPACED, '')
  return /[\p{L}\p{N}]/u.test(rest) ? [] : [...letterGroups(piece, MAX_GROUPS)]
}

function term(words: readonly string[], phrase: boolean, groups: readonly string[]): Term[] {
  return words.length === 0 ? [] : [{ words, phrase: phrase && words.length > 1, groups }]
}

class Reading {
  readonly #all: Term[][] = []
  readonly #none: Term[] = []
  #or = false
  #words = 0
  #groups = 0
  #cut = false

  /** What comes next may stand in for what came last. */
  or(): void {
    this.#or = this.#all.length > 0
  }

  add(terms: readonly Term[], without: boolean): void {
    for (const whole of terms) {
      const one = this.#within(whole)
      if (!one) continue
      const last = this.#all.at(-1)
      if (without) this.#none.push(one)
      else if (this.#or && last) last.push(one)
      else this.#all.push([one])
      this.#or = false
    }
  }

  /** As much of a term as there is room for. */
  #within(one: Term): Term | null {
    const words = one.words.slice(0, MAX_WORDS - this.#words)
    if (words.length < one.words.length) this.#cut = true
    if (words.length === 0) return null
    this.#words += words.length
    // Of groups all or none: with some of them it would find what has only these.
    const fit = words.length === one.words.length && one.groups.length <= MAX_GROUPS - this.#groups
    const groups = fit ? one.groups : []
    this.#groups += groups.length
    return { words, phrase: one.phrase && words.length > 1, groups }
  }

  query(cut: boolean): Query {
    return { all: this.#all, none: this.#all.length > 0 ? this.#none : [], cut: cut || this.#cut }
  }
}
