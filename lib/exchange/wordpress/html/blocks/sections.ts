import { webAddress } from '../address.ts'
import type { Flow } from '../flow.ts'
import { withMark } from '../inline/inline.ts'
import { scopeInside } from '../inline/marks.ts'
import type { Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { ElementNode, TreeNode } from '../tree.ts'
import { pushWithCaption } from './captions.ts'
import { pictureBlock } from './pictures.ts'

type Level = 2 | 3 | 4
const LEVELS: Readonly<Record<string, Level>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }

/** An element that stands on lines of its own and adds nothing else: `<div>`, `<p>`, `<section>` … */
export function section(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  flow.endLine()
  const background = coverPicture(element, job)
  if (background) flow.push(background)
  job.walk(element.children, scopeInside(element, scope, job), flow)
  flow.endLine()
}

/** `<h1>` to `<h6>`, in the three levels that a body has. */
export function heading(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  flow.endLine()
  const level = LEVELS[element.tag] ?? 4
  job.walk(element.children, { ...scopeInside(element, scope, job), heading: level }, flow)
  flow.endLine()
}

/** `<dt>` and `<summary>`: a line in bold over what follows. */
export function term(element: ElementNode, around: Scope, flow: Flow, job: Job): void {
  flow.endLine()
  const scope = scopeInside(element, around, job)
  job.walk(element.children, { ...scope, marks: withMark(scope.marks, { type: 'bold' }) }, flow)
  flow.endLine()
}

/** `<q>` shows quotation marks that are not in its text. */
export function quotedWords(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  flow.write('“', scope)
  job.walk(element.children, scopeInside(element, scope, job), flow)
  flow.write('”', scope)
}

/** `<figure>`: what it shows, with its caption. */
export function figure(element: ElementNode, around: Scope, flow: Flow, job: Job): void {
  const scope = scopeInside(element, around, job)
  const isCaption = (node: TreeNode) => node.kind === 'element' && node.tag === 'figcaption'
  const shown = element.children.filter((node) => !isCaption(node))
  const captions = element.children.filter(isCaption)
  pushWithCaption(job.blocksOf(shown, { ...scope, heading: null }), captions, scope, flow, job)
}

/** The picture behind a cover block's words, where it is only written as a style. */
function coverPicture(element: ElementNode, job: Job) {
  if (!/\bwp-block-cover/.test(element.attrs.get('class') ?? '')) return null
  const style = element.attrs.get('style') ?? ''
  const url = /background-image\s*:\s*url\(\s*["']?([^"')]+)/i.exec(style)?.[1]
  const source = url ? webAddress(url, job.surroundings.address) : null
  if (!source) return null
  const id = Number(
    /\bwp-image-(\d{1,15})\b/.exec(element.attrs.get('class') ?? '')?.[1] ?? Number.NaN,
  )
  const known = job.surroundings.library.byId(id)
  const attachmentId = Number.isNaN(id) ? null : id
  return pictureBlock(job, { source, attachmentId, alt: known?.alt ?? '', caption: '' })
}
