import type { ShortcodeNode, TreeNode } from '../tree.ts'
import { FEEDBACK } from './feedback-forms.ts'

/** Shortcodes of WordPress itself and of Jetpack, which a bare `[name]` is enough to mean. */
export const KNOWN_SHORTCODES = new Set(
  'caption wp_caption gallery embed audio video playlist code sourcecode youtube vimeo soundcloud spotify tweet instagram wpvideo googlemaps'.split(
    ' ',
  ),
)

/** Shortcodes open at once among the same siblings; more is an attack. */
const MAX_NESTED = 6

/** Inside these, brackets are what the author wants shown. */
const LITERAL = new Set(['pre', 'code', 'kbd', 'script', 'style', 'textarea'])
const TAG = /\[(\[?)(\/?)([a-z][a-z0-9_-]{1,40})(?=[\s\]/=])([^[\]<>]{0,4000}?)(\/?)\](\]?)/gi
const ATTRIBUTE =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|“([^”]*)”|''([^']*)''|'([^']*)'|([^\s"']+))|"([^"]*)"|([^\s"]+)/g

interface Token {
  readonly name: string
  readonly closes: boolean
  readonly raw: string
  readonly attrs: ReadonlyMap<string, string>
}
type Piece = { readonly node: TreeNode } | { readonly token: Token }

/**
 * Finds shortcodes in the text of sibling nodes and groups what stands between an opening and its
 * closing tag. `[[x]]` is WordPress's way to show `[x]`. A bracketed word that is no shortcode
 * ("[sic]") stays text: unknown names count only with attributes, a closing tag or a plug-in's
 * hyphen or underscore. The two ends of wpDiscuz's stay apart.
 */
export function groupShortcodes(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const pieces = nodes.flatMap(piecesOf)
  const closings = closingNames(pieces)
  const root: TreeNode[] = []
  const stack: { token: Token; children: TreeNode[] }[] = []
  const into = () => stack.at(-1)?.children ?? root
  for (const piece of pieces) {
    if ('node' in piece) into().push(piece.node)
    else if (piece.token.name === FEEDBACK) into().push(milestone(piece.token))
    else if (piece.token.closes) close(piece.token)
    else if (stack.length < MAX_NESTED && take(closings, piece.token.name))
      stack.push({ token: piece.token, children: [] })
    else into().push(single(piece.token))
  }
  while (stack.length > 0) undo()
  return root

  function close(token: Token): void {
    if (!stack.some((open) => open.token.name === token.name)) {
      text(token.raw)
      return
    }
    while (stack.at(-1)?.token.name !== token.name) undo()
    const open = stack.pop()
    if (open) into().push(shortcode(open.token, true, open.children))
  }

  function undo(): void {
    const open = stack.pop()
    if (!open) return
    const target = into()
    target.push(single(open.token))
    for (const child of open.children) target.push(child)
  }

  function text(raw: string): void {
    into().push({ kind: 'text', text: raw })
  }
}

function shortcode(token: Token, closed: boolean, children: readonly TreeNode[]): ShortcodeNode {
  return {
    kind: 'shortcode',
    name: token.name,
    attrs: token.attrs,
    raw: token.raw,
    closed,
    children,
  }
}

/** One that may begin in one element and end in another: its two ends stand by themselves. */
function milestone(token: Token): ShortcodeNode {
  return shortcode(token.closes ? { ...token, name: `/${token.name}` } : token, false, [])
}

function single(token: Token): TreeNode {
  const meant =
    KNOWN_SHORTCODES.has(token.name) || hasNamedAttribute(token) || /[_-]/.test(token.name)
  return meant ? shortcode(token, false, []) : { kind: 'text', text: token.raw }
}

function hasNamedAttribute(token: Token): boolean {
  return [...token.attrs.keys()].some((name) => !/^\d+$/.test(name))
}

/** How many closing tags of each name are still to come. */
function closingNames(pieces: readonly Piece[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const piece of pieces) {
    if ('node' in piece || !piece.token.closes) continue
    names.set(piece.token.name, (names.get(piece.token.name) ?? 0) + 1)
  }
  return names
}

function take(closings: Map<string, number>, name: string): boolean {
  const left = closings.get(name) ?? 0
  if (left > 0) closings.set(name, left - 1)
  return left > 0
}

function piecesOf(node: TreeNode): Piece[] {
  if (node.kind === 'text') return tokensOf(node.text)
  if (node.kind === 'element' && !LITERAL.has(node.tag))
    return [{ node: { ...node, children: groupShortcodes(node.children) } }]
  if (node.kind === 'block' && node.name !== 'code' && node.name !== 'preformatted')
    return [{ node: { ...node, children: groupShortcodes(node.children) } }]
  return [{ node }]
}

function tokensOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(TAG)) {
    const [raw, doubled, slash = '', name = '', attrs = '', , closingDouble] = match
    push(text.slice(from, match.index))
    from = match.index + raw.length
    if (doubled && closingDouble) push(raw.slice(1, -1))
    else {
      if (doubled) push('[')
      const own = raw.slice(doubled ? 1 : 0, closingDouble ? -1 : undefined)
      pieces.push({
        token: { name: name.toLowerCase(), closes: slash === '/', raw: own, attrs: attrsOf(attrs) },
      })
      if (closingDouble) push(']')
    }
  }
  push(text.slice(from))
  return pieces

  function push(part: string): void {
    if (part !== '') pieces.push({ node: { kind: 'text', text: part } })
  }
}

/** Attributes by name; those without one are numbered "0", "1" … as WordPress does. */
function attrsOf(text: string): ReadonlyMap<string, string> {
  const attrs = new Map<string, string>()
  let bare = 0
  for (const [, name, ...values] of text.replace(/^=/, '').matchAll(ATTRIBUTE)) {
    const value = values.find((part) => part !== undefined) ?? ''
    if (name) attrs.set(name.toLowerCase(), value)
    else attrs.set(String(bare++), value)
  }
  return attrs
}
