import { parseHtml, type TreeNode } from './tree.ts'

/** Open elements at once up to which a browser's algorithm stays quick enough (it looks up the stack). */
const MAX_OPEN = 20_000
/** Unclosed formatting is opened again in each paragraph after it: this many elements is enough. */
const MAX_REOPENED = 2_000_000
/** Tags that close themselves, or each other, and so never pile up. */
const NEVER_OPEN = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt td th tr tbody thead tfoot option'.split(
    ' ',
  ),
)
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/**
 * Would this HTML take a parser more than seconds or more memory than we have? Counts tags in one
 * pass: how many are open at once, and how often unclosed formatting would be opened again.
 */
export function isTooTangled(html: string): boolean {
  let open = 0
  let formatting = 0
  let mostFormatting = 0
  let starts = 0
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = tag.toLowerCase()
    const step = slash ? -1 : 1
    if (!slash) starts += 1
    if (FORMATTING.has(name)) formatting = Math.max(0, formatting + step)
    else if (!NEVER_OPEN.has(name)) open = Math.max(0, open + step)
    mostFormatting = Math.max(mostFormatting, formatting)
    if (open > MAX_OPEN || (mostFormatting > 50 && mostFormatting * starts > MAX_REOPENED))
      return true
  }
  return false
}

/** The text of HTML that is too tangled to parse: tags, comments, scripts and styles taken out. */
export function textOfTangle(html: string): readonly TreeNode[] {
  let text = ''
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at)
    text += html.slice(at, tag < 0 ? html.length : tag)
    if (tag < 0) break
    at = endOfTag(html, tag)
    text += ' '
  }
  return parseHtml(text.replaceAll('<', '&lt;'))
}

function endOfTag(html: string, at: number): number {
  const closing = /^<(script|style)\b/i.exec(html.slice(at, at + 10))?.[1]
  const end = html.startsWith('<!--', at)
    ? after(html, '-->', at)
    : closing
      ? after(html, `</${closing}`, at)
      : at
  return after(html, '>', end === at ? at : end - 1)
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}
