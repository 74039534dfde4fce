import { normalize } from '../typed/normalize.ts'

/**
 * Finds any of many words in a text in one pass (Aho and Corasick, "Efficient string matching: an
 * aid to bibliographic search", CACM 18/6, 1975), so that a list of thousands costs no more than one
 * of ten: linear in the length of the text. There is no pattern language that a text could make slow.
 */
export interface WordMatcher {
  /** The first watched word in the text, as it stands in the list; null for none. */
  find(text: string): string | null
}

/** The newsroom's two lists: words that are refused, and words that hold a comment for a moderator. */
export interface WatchedWords {
  readonly blocked: WordMatcher
  readonly suspect: WordMatcher
}

interface Node {
  readonly next: Map<string, Node>
  /** Where to go on when no further letter fits: the longest end that is also a beginning. */
  fail: Node | null
  /** The word that ends here. */
  word: string | null
  /** The nearest node on the way of failures at which a word ends. */
  out: Node | null
}

/** `words` in any spelling: they are folded as the text is. */
export function wordMatcher(words: Iterable<string>): WordMatcher {
  const root: Node = { next: new Map(), fail: null, word: null, out: null }
  for (const word of words) plant(root, folded(word))
  tieFailures(root)
  return { find: (text) => search(root, folded(text)) }
}

/**
 * Scripts in which a word stays the same word without its marks. In others, such as Thai, they are
 * vowels and tones.
 */
const MARKED =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu

/**
 * Letters as a matcher sees them: no case, no accents, no signs without width, full-width and styled
 * letters as plain ones, white space as one space.
 */
export function folded(text: string): string {
  const plain = normalize(text.replace(/\p{Cf}/gu, ''), 'NFKD').replace(MARKED, '$1')
  return normalize(plain.toLowerCase(), 'NFC').replace(/\s+/g, ' ').trim()
}

function plant(root: Node, word: string): void {
  if (word === '') return
  let node = root
  for (const letter of withEdges(word)) {
    const known = node.next.get(letter)
    const next = known ?? { next: new Map(), fail: null, word: null, out: null }
    if (!known) node.next.set(letter, next)
    node = next
  }
  node.word = word
}

/** Breadth first, so that the shorter ways are tied before the longer ones lean on them. */
function tieFailures(root: Node): void {
  const waiting: Node[] = [...root.next.values()]
  for (const node of waiting) node.fail = root
  for (const node of waiting) {
    for (const [letter, next] of node.next) {
      next.fail = step(node.fail ?? root, letter, root)
      next.out = next.fail.word === null ? next.fail.out : next.fail
      waiting.push(next)
    }
  }
}

function step(from: Node, letter: string, root: Node): Node {
  for (let node: Node | null = from; node; node = node.fail) {
    const next = node.next.get(letter)
    if (next) return next
  }
  return root
}

function search(root: Node, text: string): string | null {
  let node = root
  for (const letter of withEdges(text)) {
    node = step(node, letter, root)
    const found = node.word ?? node.out?.word
    if (found) return found
  }
  return null
}

/** Scripts with spaces between words: there a word inside another is another word. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u

/** Where a word may begin or end. Longer than any letter, so that no text can contain it. */
const EDGE = 'edge'

/**
 * A text's letters, with an edge at both ends and wherever a word may begin or end. Words are planted
 * the same way, so that whatever matches stands alone and needs no second look:
 * "no 傻瓜" → | n o |   | 傻 | 瓜 |
 */
function withEdges(text: string): string[] {
  const edged: string[] = []
  let joins = false
  for (const letter of text) {
    const joined = SPACED.test(letter)
    if (!joins || !joined) edged.push(EDGE)
    edged.push(letter)
    joins = joined
  }
  edged.push(EDGE)
  return edged
}
