/**
 * A comment's source, cut so that each piece can be parsed by itself. The parser's time grows with the
 * square of the lines and signs that it is given, so each piece has few of them.
 */

/** From so many on, a piece ends at the next place where a cut changes nothing that is shown. */
const ENOUGH = { lines: 60, signs: 150 }
/** At so many it ends in any case: a longer list or quote becomes two. No comment that is read has them. */
const MOST = { lines: 120, signs: 400 }

/** Signs for which the parser looks through all that stands before or behind them. */
const SIGN = /[*_[\]<`&\\#\t]/g
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g
/** A line that continues nothing from before a blank line: it is not indented, and begins no item. */
const BEGINS_ANEW = /^(?![-+*]\s|\d{1,9}[.)]\s)\S/
/** Code between fences that stand at the beginning of their lines. */
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
/** HTML that goes on over blank lines (CommonMark 0.31, 4.6, kinds 1 to 5), by how it begins and ends. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<(?:script|pre|style|textarea)/i, /<\/(?:script|pre|style|textarea)>/i],
]
/** Twenty-five quotes or lists within each other are no writing. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){25}/

export interface CommentPiece {
  readonly source: string
  /**
   * `typed`: too deep, or one line with too many signs, so it is shown as it was typed. `code`: fenced
   * code that is too long for the parser (`readFencedCode` takes it apart).
   */
  readonly kind: 'markdown' | 'typed' | 'code'
}

/** Fenced code without its fences, and the line that opens it. */
export interface FencedCode {
  readonly opening: string
  readonly text: string
}

/** Takes a piece of code apart as the Markdown parser would. Linear. */
export function readFencedCode(source: string): FencedCode {
  const lines = source.match(LINE)?.filter((line) => line !== '') ?? []
  const [opening = '', ...code] = lines
  if (code.length > 0 && closes(code.at(-1) ?? '', fenceOf(opening))) code.pop()
  return { opening, text: withoutLastEnd(code.join('')) }
}

/** The pieces of a comment, in order; most comments are one. Linear. */
export function cutComment(markdown: string): CommentPiece[] {
  const pieces: CommentPiece[] = []
  let piece = EMPTY
  let [html, blank]: [RegExp | null, boolean] = [null, false]
  const end = () => {
    if (piece.lines > 0) pieces.push(finished(piece))
    piece = EMPTY
  }
  for (const stretch of stretchesOf(markdown)) {
    const alone = stretch.isCode && exceeds(stretch, MOST)
    const canEnd = blank && !html && BEGINS_ANEW.test(stretch.source)
    const longer = together(piece, stretch)
    if (alone || exceeds(longer, MOST) || (canEnd && exceeds(piece, ENOUGH))) end()
    piece = piece === EMPTY ? stretch : longer
    if (alone) end()
    blank = stretch.source.trim() === ''
    html = stretch.isCode ? html : htmlAfter(html, stretch.source)
  }
  end()
  return pieces
}

/** Lines with their ends: one, all of fenced code, or what a piece has so far. */
interface Stretch {
  readonly source: string
  readonly lines: number
  readonly signs: number
  readonly tooDeep: boolean
  readonly isCode: boolean
}

const EMPTY: Stretch = { source: '', lines: 0, signs: 0, tooDeep: false, isCode: false }

function* stretchesOf(markdown: string): Generator<Stretch> {
  let [code, fence] = [EMPTY, '']
  for (const [line] of markdown.matchAll(LINE)) {
    if (line === '') continue
    const one = stretchOf(line)
    if (fence === '') {
      // The parser reads what stands behind the fence.
      fence = one.signs > MOST.signs ? '' : fenceOf(line)
      if (fence === '') yield one
      else code = { ...one, isCode: true }
      continue
    }
    code = together(code, one)
    if (!closes(line, fence)) continue
    yield code
    ;[code, fence] = [EMPTY, '']
  }
  if (fence !== '') yield code
}

function stretchOf(line: string): Stretch {
  const signs = line.match(SIGN)?.length ?? 0
  return { source: line, lines: 1, signs, tooDeep: TOO_DEEP.test(line), isCode: false }
}

function together(one: Stretch, other: Stretch): Stretch {
  return {
    source: one.source + other.source,
    lines: one.lines + other.lines,
    signs: one.signs + other.signs,
    tooDeep: one.tooDeep || other.tooDeep,
    isCode: one.isCode,
  }
}

function exceeds({ lines, signs }: Stretch, most: typeof MOST): boolean {
  return lines > most.lines || signs > most.signs
}

/** The fence with which a line begins code; empty for none. */
function fenceOf(line: string): string {
  return FENCE.exec(line)?.[1] ?? ''
}

function closes(line: string, fence: string): boolean {
  const found = /^ {0,3}(`+|~+)\s*$/.exec(line)?.[1] ?? ''
  return found.length >= fence.length && found[0] === fence[0]
}

/** What ends the HTML that stands open after a line; null for none. */
function htmlAfter(open: RegExp | null, line: string): RegExp | null {
  const end = open ?? HTML.find(([begin]) => begin.test(line))?.[1] ?? null
  return end?.test(line) ? null : end
}

function finished(piece: Stretch): CommentPiece {
  const source = withoutLastEnd(piece.source)
  if (piece.isCode && exceeds(piece, MOST)) return { source, kind: 'code' }
  return { source, kind: piece.tooDeep || piece.signs > MOST.signs ? 'typed' : 'markdown' }
}

function withoutLastEnd(text: string): string {
  return text.replace(/(?:\r\n?|\n)$/, '')
}
