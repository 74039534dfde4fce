import { convertHtml } from '@/lib/exchange/wordpress/html/convert-html.ts'
import type { Attachment, Library } from '@/lib/exchange/wordpress/html/job.ts'
import type { Block } from '@/lib/text/body/body.ts'

const PICTURES: readonly Attachment[] = [1, 2, 3].map((id) => ({
  id,
  parent: 12,
  url: `https://old.example/wp-content/uploads/2020/0${id}/p${id}.jpg`,
  title: `Picture ${id}`,
  alt: id === 1 ? 'A pier' : '',
  caption: id === 2 ? 'The second' : '',
}))

export const library: Library = {
  byId: (id) => PICTURES.find((picture) => picture.id === id),
  picturesOf: (post) => PICTURES.filter((picture) => picture.parent === post),
}

/** Converts HTML as the text of post 12 of old.example. */
export function convert(html: string) {
  return convertHtml(html, {
    key: 'old.example post 12',
    postId: 12,
    address: 'https://old.example/2020/01/a-story/',
    library,
    linkTo: (address) =>
      address.startsWith('https://old.example/known') ? '/article/known' : null,
  })
}

/** The blocks as a short notation: ids left out, marks as <letters>. */
export function shape(html: string): unknown[] {
  return convert(html).body.content.map(brief)
}

function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief)
  const node = value as Block & { content?: unknown[]; text?: string; marks?: { type: string }[] }
  const type = node.type as string
  if (type === 'text') {
    const marks = (node.marks ?? []).map((mark) => mark.type).join('+')
    return marks ? `${marks}(${node.text})` : node.text
  }
  if (type === 'hardBreak') return '/'
  const { id: _id, ...attrs } = (node.attrs ?? {}) as Record<string, unknown>
  const said = Object.fromEntries(
    Object.entries(attrs).filter(([, value]) => value !== '' && value !== 0),
  )
  const content = (node.content ?? []).map(brief)
  return Object.keys(said).length > 0 ? [type, said, ...content] : [type, ...content]
}
