import type { Block } from '../../../../text/body/body.ts'
import { webAddress } from '../address.ts'
import { setCaption } from '../blocks/captions.ts'
import { embedOf } from '../blocks/embed.ts'
import { pictureOfAttachment } from '../blocks/pictures.ts'
import { codeBlock, typedText } from '../blocks/preformatted.ts'
import type { Flow } from '../flow.ts'
import { foreignBlock } from '../foreign.ts'
import type { Attachment, Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { ShortcodeNode } from '../tree.ts'
import { visibleText } from '../visible-text.ts'
import { FEEDBACK } from './feedback-forms.ts'

type Handler = (code: ShortcodeNode, scope: Scope, flow: Flow, job: Job) => void

const SHORTCODES: Readonly<Record<string, Handler>> = {
  caption,
  wp_caption: caption,
  gallery,
  playlist: gallery,
  code: sourceCode,
  sourcecode: sourceCode,
  embed: player,
  audio: player,
  video: player,
  youtube: player,
  vimeo: player,
  soundcloud: player,
  spotify: player,
  tweet: player,
  instagram: player,
  wpvideo: player,
  googlemaps: player,
  [FEEDBACK]: (code, _scope, _flow, job) => job.forms.open(code),
  [`/${FEEDBACK}`]: (code, _scope, _flow, job) => job.forms.close(code),
}

/** A shortcode: what WordPress's own ones show; any other as a marked block before what it enclosed. */
export function shortcodeBlock(code: ShortcodeNode, scope: Scope, flow: Flow, job: Job): void {
  const handler = SHORTCODES[code.name] ?? unknown
  handler(code, scope, flow, job)
}

function unknown(code: ShortcodeNode, scope: Scope, flow: Flow, job: Job): void {
  flow.push(foreignBlock(job, `shortcode ${code.name}`, code.raw))
  job.walk(code.children, scope, flow)
  flow.endLine()
}

/** `[caption]`: the picture inside, with the words beside it as its caption. */
function caption(code: ShortcodeNode, scope: Scope, flow: Flow, job: Job): void {
  const blocks = job.blocksOf(code.children, { ...scope, heading: null })
  const shown = blocks.filter((block) => block.type !== 'paragraph')
  const only = shown.length === 1 ? shown[0] : undefined
  const text = [code.attrs.get('caption') ?? '', visibleText(code.children)]
    .filter(Boolean)
    .join(' ')
  const set = only !== undefined && text !== '' && setCaption(only, text.replace(/\s+/g, ' '))
  if (set) noteLinks(blocks, text, job)
  for (const block of set ? shown : blocks) flow.push(block)
  if (!set && code.attrs.has('caption')) flow.write(code.attrs.get('caption') ?? '', scope)
  flow.endLine()
}

function noteLinks(blocks: readonly Block[], text: string, job: Job): void {
  const linked = blocks.some(
    (block) => block.type === 'paragraph' && JSON.stringify(block.content ?? []).includes('"link"'),
  )
  if (linked) job.note('link in caption dropped', text.slice(0, 120))
}

/** `[gallery]`: the pictures of its list, or those uploaded to the post. */
function gallery(code: ShortcodeNode, _scope: Scope, flow: Flow, job: Job): void {
  const shown = galleryOf(code, job)
  if (shown.length === 0) {
    flow.push(foreignBlock(job, `shortcode ${code.name}`, code.raw))
    return
  }
  flow.endLine()
  for (const attachment of shown) {
    const address = code.name === 'playlist' ? webAddress(attachment.url, '') : null
    flow.push(address ? embedOf(address, attachment.title) : pictureOfAttachment(job, attachment))
  }
}

function galleryOf(code: ShortcodeNode, job: Job): readonly Attachment[] {
  const { library, postId } = job.surroundings
  const listed = numbers(code.attrs.get('ids') ?? code.attrs.get('include') ?? '')
  if (listed.length > 0) {
    return listed.flatMap((id) => {
      const known = library.byId(id)
      if (!known) job.note('gallery picture unknown', `number ${id}`)
      return known ? [known] : []
    })
  }
  if (code.name !== 'gallery') return []
  const left = new Set(numbers(code.attrs.get('exclude') ?? ''))
  const of = Number(code.attrs.get('id') ?? postId)
  return library.picturesOf(of).filter((attachment) => !left.has(attachment.id))
}

function numbers(list: string): number[] {
  return (list.match(/\d{1,15}/g) ?? []).map(Number)
}

function sourceCode(code: ShortcodeNode, _scope: Scope, flow: Flow): void {
  const language = code.attrs.get('language') ?? code.attrs.get('lang') ?? ''
  const text = typedText(code.children).replace(/^\n+|\s+$/g, '')
  if (text !== '') flow.push(codeBlock(text, language.slice(0, 40)))
}

/** A player: the first web address that the shortcode names. */
function player(code: ShortcodeNode, scope: Scope, flow: Flow, job: Job): void {
  const inside = visibleText(code.children)
  const named = [inside, ...code.attrs.values()].map((text) => text.replace(/^=/, ''))
  const written = named.find((text) => /^https?:\/\/\S+$/i.test(text))
  const address = written ? webAddress(written, job.surroundings.address) : null
  if (!address) {
    unknown(code, scope, flow, job)
    return
  }
  flow.push(embedOf(address, ''))
  if (written !== inside) job.walk(code.children, scope, flow)
}
