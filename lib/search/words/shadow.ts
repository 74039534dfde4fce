import { letterGroups } from './letter-groups.ts'
import { searchWords } from './search-words.ts'

/** Words of one text that are indexed, a book's worth: what comes later is not found by its words. */
const MAX_WORDS = 40_000
/** Different groups of letters; a long Thai story has some thousand. */
const MAX_GROUPS = 8000
/** Words that say what a text is about: said often enough, and the most frequent ones. */
const [ABOUT_TIMES, ABOUT_WORDS] = [3, 60]

/** A text as search keeps it, whatever the database: its shadow. All words are folded. */
export interface Shadow {
  /** In their order: headline, dek, body. */
  readonly words: readonly string[]
  /** The headline's, each once: by them the best of too many articles are found. */
  readonly titled: readonly string[]
  /** Groups of letters of languages without spaces (letter-groups.ts). */
  readonly groups: readonly string[]
  /** Lists in which the article stands, such as `category:indonesia`: what filters ask for. */
  readonly lists: readonly string[]
}

export interface Texts {
  readonly headline: string
  readonly dek: string
  /** Plain text. */
  readonly body: string
}

/** What articles are ranked by, without looking at their text again. */
export interface Standing {
  /** Folded words with a space between. */
  readonly headline: string
  readonly dek: string
  /** The words it says most, and how often: `ferry:12 strait:7`. */
  readonly about: string
}

/** The shadow of an article, what ranks it, and every different word of it. */
export function shadowOf(texts: Texts, lists: readonly string[]) {
  const headline = [...searchWords(texts.headline)]
  const dek = [...searchWords(texts.dek)]
  const words = [...headline, ...dek]
  for (const word of searchWords(texts.body)) {
    if (words.length >= MAX_WORDS) break
    words.push(word)
  }
  const counts = countsOf(words)
  const whole = `${texts.headline}\n${texts.dek}\n${texts.body}`
  const groups = [...letterGroups(whole, MAX_GROUPS)]
  const shadow: Shadow = { words, titled: [...new Set(headline)], groups, lists }
  const standing: Standing = {
    headline: headline.join(' '),
    dek: dek.join(' '),
    about: aboutOf(counts),
  }
  return { shadow, standing, vocabulary: [...counts.keys()] }
}

/** The shadow of a text that has no headline and stands in no list, such as a comment. */
export function plainShadow(text: string): Shadow {
  return shadowOf({ headline: '', dek: '', body: text }, []).shadow
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function aboutOf(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .filter(([, times]) => times >= ABOUT_TIMES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, ABOUT_WORDS)
    .map(([word, times]) => `${word}:${times}`)
    .join(' ')
}
