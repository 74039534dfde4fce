import { webAddress } from '../address.ts'
import type { Flow } from '../flow.ts'
import { foreignBlock } from '../foreign.ts'
import type { Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { ElementNode, TreeNode } from '../tree.ts'
import { visibleText } from '../visible-text.ts'
import { embedOf } from './embed.ts'
import { pictureOf } from './pictures.ts'

/** `<img>`: a picture of its own, which divides the text around it. */
export function image(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  const picture = pictureOf(element, scope, job)
  if (typeof picture === 'string') flow.write(picture, scope)
  else if (picture) flow.push(picture)
}

/** `<iframe>`, `<video>`, `<audio>`: a card that leads there, or a marked block without an address. */
export function player(element: ElementNode, _scope: Scope, flow: Flow, job: Job): void {
  const address = webAddress(sourceOf(element), job.surroundings.address)
  const title = (element.attrs.get('title') ?? element.attrs.get('aria-label') ?? '').trim()
  const instead = visibleText(element.children)
  if (element.tag !== 'iframe' && instead !== '')
    job.note('hidden part dropped', instead.slice(0, 80))
  if (address) flow.push(embedOf(address, title))
  else flow.push(foreignBlock(job, element.tag, ''))
}

function sourceOf(element: ElementNode): string {
  const own = element.attrs.get('src') ?? element.attrs.get('data-src') ?? ''
  return own !== '' ? own : (element.children.map(sourceElement).find(Boolean) ?? '')
}

function sourceElement(node: TreeNode): string {
  if (node.kind !== 'element') return ''
  return node.tag === 'source' ? (node.attrs.get('src') ?? '') : ''
}

/** What has no place in an article: a form, a script, an object. Its text stays, in a marked block. */
export function foreign(element: ElementNode, _scope: Scope, flow: Flow, job: Job): void {
  const from =
    element.attrs.get('src') ?? element.attrs.get('data') ?? element.attrs.get('action') ?? ''
  const address = webAddress(from, job.surroundings.address)
  const what = address ? `${element.tag} of ${new URL(address).hostname}` : element.tag
  flow.push(foreignBlock(job, what, element.tag === 'script' ? '' : visibleText(element.children)))
}
