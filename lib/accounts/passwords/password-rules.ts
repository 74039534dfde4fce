import type { WeakPassword } from '../refusals.ts'

/** Common guesses. A good password may contain one, but it must not be most of the password. */
const FAMILIAR = [
  'password',
  'passw0rd',
  'passwort',
  'letmein',
  'welcome',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'trustno1',
  'monkey',
  'dragon',
  'master',
  'secret',
  'admin',
  'broadsheet',
]
/** Rows in which fingers and counting go along, either way. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const SHORTEST_RUN = 3
/** What must be left of a password without what is easily guessed. */
const LEFT = 6
const DIFFERENT = 4
/** Shorter words occur inside others by chance. */
const SHORTEST_WORD = 3

/**
 * Why a password is too easily guessed, or null. From it are taken familiar words, runs such as 4567
 * or hgfd, and repeated signs; what is left must still be something. The same without the person's
 * own words (name, address, the site's name).
 */
export function weaknessOf(password: string, own: readonly string[]): WeakPassword | null {
  const plain = password.normalize('NFKC').toLowerCase()
  if (!isEnough(without(plain, FAMILIAR))) return 'password-too-plain'
  const words = own.flatMap(wordsOf)
  return isEnough(without(without(plain, words), FAMILIAR)) ? null : 'password-names-you'
}

/** A name's words, and all of it in one; an address's part before the @ and its site. */
function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [words.join(''), ...words].filter((word) => word.length >= SHORTEST_WORD)
}

function without(password: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((left, word) => left.replaceAll(word, ' '), password)
}

function isEnough(left: string): boolean {
  const signs = withoutRuns(left).replace(/\s+/g, '')
  return signs.length >= LEFT && new Set(signs).size >= DIFFERENT
}

/** A run of neighbours, or of one sign, becomes its first sign. */
function withoutRuns(text: string): string {
  let kept = ''
  for (let at = 0; at < text.length; at += runAt(text, at)) kept += text[at]
  return kept
}

function runAt(text: string, start: number): number {
  const steps = [isSame, follows, (a: string, b: string) => follows(b, a)]
  const lengths = steps.map((step) => {
    let end = start + 1
    while (end < text.length && step(text[end - 1] ?? '', text[end] ?? '')) end += 1
    return end - start
  })
  const longest = Math.max(...lengths)
  return longest >= SHORTEST_RUN ? longest : 1
}

function isSame(a: string, b: string): boolean {
  return a === b
}

function follows(a: string, b: string): boolean {
  return ROWS.some((row) => row.includes(a + b))
}
