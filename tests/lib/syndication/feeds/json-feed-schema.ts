import { z } from 'zod'

const absolute = z.url({ protocol: /^https?$/ })
const date = z.iso.datetime({ offset: true })
const author = z
  .strictObject({ name: z.string(), url: absolute, avatar: absolute })
  .partial()
  .refine((one) => Object.keys(one).length > 0, 'An author needs at least one field')

const item = z
  .strictObject({
    id: z.string().min(1),
    url: absolute,
    external_url: absolute.optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: absolute.optional(),
    banner_image: absolute.optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().min(2).optional(),
    attachments: z.array(z.object({ url: absolute, mime_type: z.string() })).optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined, 'No content')

/** JSON Feed 1.1 (jsonfeed.org). Strict: unknown fields are refused. */
export const jsonFeedSchema = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: absolute.optional(),
    feed_url: absolute.optional(),
    description: z.string().optional(),
    user_comment: z.string().optional(),
    next_url: absolute.optional(),
    icon: absolute.optional(),
    favicon: absolute.optional(),
    authors: z.array(author).optional(),
    language: z.string().min(2).optional(),
    expired: z.boolean().optional(),
    hubs: z.array(z.strictObject({ type: z.string(), url: absolute })).optional(),
    items: z.array(item),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'Same id twice')
