import type { CommentInline } from './comment-tree.ts'

/** Whose mentions are mentions: a set of handles, or anybody's. */
export type Handles = Pick<ReadonlySet<string>, 'has'>

/** An address written out, as far as it goes; what closes a sentence is cut off below. */
const ADDRESS = String.raw`https?:\/\/[^\s<>"|]+`
/** @name, neither inside a word, a longer name or a mail address. */
const MENTION = String.raw`(?<![\p{L}\p{N}@._-])@[a-z0-9][a-z0-9-]{1,29}(?![\p{L}\p{N}_@])`
const SPECIAL = new RegExp(`${ADDRESS}|${MENTION}`, 'giu')

/** What ends a sentence rather than the address before it. */
const CLOSING = '.,;:!?\'"”’»。、，！？；：'
/** Closing brackets, which end an address where it opens none. */
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '」': '「' }

/**
 * Words as they were typed, with addresses as links and the mentions of these handles as mentions;
 * any other @name stays text. Linear in the length of the text.
 */
export function wordsOf(text: string, handles: Handles): CommentInline[] {
  const parts: CommentInline[] = []
  let from = 0
  const say = (until: number) => {
    if (until > from) parts.push({ type: 'text', text: text.slice(from, until) })
    from = until
  }
  for (const { 0: found, index } of text.matchAll(SPECIAL)) {
    const special = found.startsWith('@') ? mention(found, handles) : link(found)
    if (!special) continue
    say(index)
    parts.push(special.inline)
    from = index + special.length
  }
  say(text.length)
  return parts
}

interface Special {
  readonly inline: CommentInline
  readonly length: number
}

function mention(found: string, handles: Handles): Special | null {
  const handle = found.slice(1).toLowerCase().replace(/-+$/, '')
  if (!handles.has(handle)) return null
  return { inline: { type: 'mention', handle }, length: handle.length + 1 }
}

function link(found: string): Special | null {
  const href = withoutClosing(found)
  if (!URL.canParse(href)) return null
  return {
    inline: { type: 'link', href, content: [{ type: 'text', text: href }] },
    length: href.length,
  }
}

/** An address without the signs behind it, and without brackets that were open before it. */
function withoutClosing(found: string): string {
  const count = (sign: string) => found.split(sign).length - 1
  const loose = Object.entries(BRACKETS).map(([close, open]) => [close, count(close) - count(open)])
  const left = new Map(loose as [string, number][])
  let end = found.length
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1)
    const open = left.get(last) ?? 0
    if (!CLOSING.includes(last) && open <= 0) break
    left.set(last, open - 1)
  }
  return found.slice(0, end)
}

/**
 * Puts what stands between two `||` into a spoiler, whatever inlines lie between them. Bars without
 * their second, or with nothing between, stay as they were typed.
 */
export function withSpoilers(content: readonly CommentInline[]): CommentInline[] {
  const pieces = content.flatMap(cutAtBars)
  const bars = pieces.filter(isBar).length
  let open = bars - (bars % 2)
  const done: CommentInline[] = []
  let inside: CommentInline[] | null = null
  for (const piece of pieces) {
    const bar = isBar(piece) && open > 0
    if (bar) open -= 1
    if (bar && inside === null) inside = []
    else if (bar && inside) {
      done.push(
        ...(inside.length > 0 ? [{ type: 'spoiler', content: inside } as const] : [piece, piece]),
      )
      inside = null
    } else (inside ?? done).push(piece)
  }
  return done
}

const BAR = '||'

function cutAtBars(inline: CommentInline): CommentInline[] {
  if (inline.type !== 'text' || !inline.text.includes(BAR)) return [inline]
  return inline.text
    .split(/(\|\|)/)
    .filter((text) => text !== '')
    .map((text) => ({ type: 'text', text }))
}

function isBar(inline: CommentInline): boolean {
  return inline.type === 'text' && inline.text === BAR
}
