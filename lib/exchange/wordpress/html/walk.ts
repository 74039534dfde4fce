import { editorBlock } from './blocks/editor-blocks.ts'
import { list } from './blocks/lists.ts'
import { foreign, image, player } from './blocks/media.ts'
import { preformatted } from './blocks/preformatted.ts'
import { blockquote } from './blocks/quotes.ts'
import { figure, heading, quotedWords, section, term } from './blocks/sections.ts'
import { table } from './blocks/tables.ts'
import type { Flow } from './flow.ts'
import { scopeInside } from './inline/marks.ts'
import type { Job } from './job.ts'
import type { NoteKind } from './note.ts'
import type { Scope } from './scope.ts'
import { shortcodeBlock } from './shortcodes/shortcode-blocks.ts'
import type { CommentNode, ElementNode, TreeNode } from './tree.ts'
import { visibleText } from './visible-text.ts'

type Handler = (element: ElementNode, scope: Scope, flow: Flow, job: Job) => void

/** What each element becomes. One that is not here is inline: its text, with its mark if it has one. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...of(
    'address article aside center dd details dialog div dl fieldset figcaption footer header hgroup legend li main menu nav p search section caption tbody thead tfoot tr td th',
    section,
  ),
  ...of('h1 h2 h3 h4 h5 h6', heading),
  ...of('ul ol', list),
  ...of('dt summary', term),
  ...of('pre listing xmp plaintext', preformatted),
  ...of('iframe video audio', player),
  ...of('form script object embed applet svg canvas select textarea map frameset', foreign),
  ...of('br', (_element, scope, flow) => flow.break(scope)),
  ...of('hr', (_element, _scope, flow) => flow.push({ type: 'horizontalRule', attrs: { id: '' } })),
  ...of('style', dropped('style sheet dropped')),
  ...of('noscript noembed noframes template', dropped('hidden part dropped')),
  ...of('head title meta link param source track colgroup col', () => {}),
  ...of('q', quotedWords),
  ...of('blockquote', blockquote),
  ...of('table', table),
  ...of('figure', figure),
  ...of('img', image),
])

function of(tags: string, handler: Handler): [string, Handler][] {
  return tags.split(' ').map((tag) => [tag, handler])
}

function dropped(kind: NoteKind): Handler {
  return (element, _scope, _flow, job) => job.note(kind, visibleText(element.children).slice(0, 80))
}

/** Writes one node into a flow. Bounded recursion: the tree's depth is bounded when it is built. */
export function walkNode(node: TreeNode, scope: Scope, flow: Flow, job: Job): void {
  if (node.kind === 'text') flow.write(node.text, scope)
  else if (node.kind === 'comment') comment(node, flow, job)
  else if (node.kind === 'block') editorBlock(node, scope, flow, job)
  else if (node.kind === 'shortcode') shortcodeBlock(node, scope, flow, job)
  else (HANDLERS.get(node.tag) ?? inline)(node, scope, flow, job)
}

function inline(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  const separate = /\bwp-block-file__button\b/.test(element.attrs.get('class') ?? '')
  if (separate) flow.write(' ', scope)
  job.walk(element.children, scopeInside(element, scope, job), flow)
}

/** WordPress's marks among the comments end a paragraph; other comments were never shown. */
function comment(node: CommentNode, flow: Flow, job: Job): void {
  const mark = node.text.trim()
  if (mark !== 'nextpage' && !/^more(\s|$)/.test(mark)) return
  flow.endLine()
  job.note(mark === 'nextpage' ? 'page break dropped' : 'more mark dropped', mark.slice(0, 120))
}
