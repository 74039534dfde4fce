import type { Query, Term } from './parse-query.ts'
import type { Standing } from './shadow.ts'

/** What an article that has what was asked for is ranked by. */
export interface Candidate extends Standing {
  readonly publishedAt: Date
  /** Has all that was asked for side by side. */
  readonly whole: boolean
}

/**
 * What finding a word is worth, by where it stands. A headline says what a story is about, its dek
 * nearly so; a word in the text counts the more the more often it is said, but ever less so.
 */
const [IN_HEADLINE, IN_DEK, IN_TEXT] = [8, 4, 1]
/** All that is asked for, side by side: in the headline, and anywhere. */
const [WHOLE_IN_HEADLINE, WHOLE] = [6, 3]
/** Half of a score lasts for ever; the other half is halved with each year of age. */
const LASTING = 0.5
const HALVED_MS = 365 * 86_400_000

/** The candidates from the best to the least; of equal ones the newest. Linear in their words. */
export function ranked<C extends Candidate>(found: readonly C[], query: Query, now: Date): C[] {
  const weights = rarities(found, query)
  return found
    .map((candidate) => ({ candidate, score: scoreOf(candidate, query, weights, now) }))
    .sort((a, b) => {
      return (
        b.score - a.score || b.candidate.publishedAt.getTime() - a.candidate.publishedAt.getTime()
      )
    })
    .map(({ candidate }) => candidate)
}

type Weights = ReadonlyMap<string, number>

function scoreOf(candidate: Candidate, query: Query, weights: Weights, now: Date): number {
  const about = aboutOf(candidate.about)
  const words = query.all.map((clause) => {
    return Math.max(...clause.map((term) => worthOf(term, candidate, about, weights)))
  })
  const asked = query.all.flatMap(([first]) => first?.words ?? [])
  const inHeadline = asked.length > 1 && holds(candidate.headline, asked)
  const whole = (inHeadline ? WHOLE_IN_HEADLINE : 0) + (candidate.whole ? WHOLE : 0)
  const sum = words.reduce((total, worth) => total + worth, whole)
  const age = Math.max(0, now.getTime() - candidate.publishedAt.getTime())
  return sum * (LASTING + (1 - LASTING) * 0.5 ** (age / HALVED_MS))
}

/** What a term is worth: the mean of its words, since a term is one thing that was asked for. */
function worthOf(term: Term, candidate: Candidate, about: Weights, weights: Weights): number {
  if (term.phrase || term.groups.length > 0) {
    if (holds(candidate.headline, term.words)) return IN_HEADLINE
    if (holds(candidate.dek, term.words)) return IN_DEK
  }
  const each = term.words.map((word) => {
    const weight = weights.get(word) ?? 1
    if (hasWord(candidate.headline, word)) return IN_HEADLINE * weight
    if (hasWord(candidate.dek, word)) return IN_DEK * weight
    return (IN_TEXT + Math.log2(about.get(word) ?? 1) / 2) * weight
  })
  return each.reduce((total, one) => total + one, 0) / each.length
}

/** A word that every headline found has tells less than one that few have: 1 to 2. */
function rarities(found: readonly Candidate[], query: Query): Weights {
  const words = new Set(query.all.flat().flatMap((term) => term.words))
  return new Map(
    [...words].map((word) => {
      const times = found.filter(({ headline }) => hasWord(headline, word)).length
      return [word, 1 + 1 / (1 + Math.log2(1 + times))]
    }),
  )
}

function hasWord(line: string, word: string): boolean {
  return ` ${line} `.includes(` ${word} `)
}

/** Whether the words stand in a line side by side; without their spaces, which a segmenter may put elsewhere. */
function holds(line: string, words: readonly string[]): boolean {
  if (hasWord(line, words.join(' '))) return true
  return /[^\p{Script=Latin}\p{N}]/u.test(words[0] ?? '')
    ? line.replaceAll(' ', '').includes(words.join(''))
    : false
}

function aboutOf(about: string): Weights {
  const pairs = about.split(' ').map((pair): [string, number] => {
    const [word = '', times = '1'] = pair.split(':')
    return [word, Number(times)]
  })
  return new Map(pairs)
}
