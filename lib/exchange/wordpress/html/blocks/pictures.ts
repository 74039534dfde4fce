import type { Block, Mark } from '../../../../text/body/body.ts'
import { webAddress } from '../address.ts'
import type { Attachment, Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { ElementNode } from '../tree.ts'

interface Shown {
  readonly source: string
  readonly attachmentId: number | null
  readonly alt: string
  readonly caption: string
  readonly href?: string
}

/** A picture block without a file yet; the job remembers what it wants to show. */
export function pictureBlock(job: Job, shown: Shown): Extract<Block, { type: 'picture' }> {
  const block = {
    type: 'picture' as const,
    attrs: {
      ...{ id: '', key: '', format: '', width: 0, height: 0, credit: '' },
      alt: oneLine(shown.alt).slice(0, 2000).toWellFormed(),
      caption: oneLine(shown.caption).slice(0, 4000).toWellFormed(),
      ...(shown.href ? { href: shown.href } : {}),
    },
  }
  job.wanted.push({ block, source: shown.source, attachmentId: shown.attachmentId })
  return block
}

/** A picture of the library, as a gallery shows it. */
export function pictureOfAttachment(job: Job, attachment: Attachment) {
  const { id, url, alt, title, caption } = attachment
  return pictureBlock(job, { source: url, attachmentId: id, alt: alt || title, caption })
}

/**
 * An `<img>` as a picture block; as its alt text where it stands for a character (smileys); null
 * where nobody was meant to see it.
 */
export function pictureOf(
  element: ElementNode,
  scope: Scope,
  job: Job,
): Extract<Block, { type: 'picture' }> | string | null {
  const attr = (name: string) => element.attrs.get(name)?.trim() ?? ''
  if (/\b(wp-smiley|emoji)\b/.test(attr('class'))) return attr('alt')
  if (attr('width') === '1' && attr('height') === '1') {
    job.note('tracking picture dropped', attr('src').slice(0, 120))
    return null
  }
  const source = sourceOf(element, job)
  if (source === '') job.note('picture without address', attr('alt') || attr('src').slice(0, 60))
  const attachmentId = attachmentNumber(element)
  const known = attachmentId === null ? undefined : job.surroundings.library.byId(attachmentId)
  const alt = attr('alt') || known?.alt || attr('title')
  const href = linkAround(scope.marks, source, job)
  return pictureBlock(job, { source, attachmentId, alt, caption: '', ...(href ? { href } : {}) })
}

/** Lazy-loading plug-ins keep the true address beside the shown one. */
function sourceOf(element: ElementNode, job: Job): string {
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'src']) {
    const written = element.attrs.get(name) ?? ''
    const address = written === '' ? null : webAddress(written, job.surroundings.address)
    if (address) return address
  }
  return ''
}

function attachmentNumber(element: ElementNode): number | null {
  const said =
    /\bwp-image-(\d{1,15})\b/.exec(element.attrs.get('class') ?? '')?.[1] ??
    /^\d{1,15}$/.exec(element.attrs.get('data-id') ?? '')?.[0]
  return said === undefined ? null : Number(said)
}

/** Where a click on the picture leads, unless that is only the picture's own file or page. */
function linkAround(marks: readonly Mark[], source: string, job: Job): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  if (!link) return null
  const { href } = link.attrs
  const own = /\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?)([?#]|$)/i.test(href)
  if (own) job.note('picture linked to its own file', '')
  return own || (source !== '' && href === source) ? null : href
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
