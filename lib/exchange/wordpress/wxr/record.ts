import { z } from 'zod'

/** What a WordPress export says, as plain values: the same for WXR 1.0, 1.1 and 1.2. */

const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)
/** A date as WordPress writes it, in UTC or in the site's own time; null for 0000-00-00. */
const date = z.string().transform((text) => {
  const match = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(text.trim())
  const at = match && match[1] !== '0000' ? new Date(`${match[0].replace(' ', 'T')}Z`) : null
  return at && !Number.isNaN(at.getTime()) ? at : null
})
const meta = z.object({ key: z.string(), value: z.string() })

export const siteSchema = z.object({
  type: z.literal('site'),
  title: z.string(),
  link: z.string(),
  language: z.string(),
  version: z.enum(['1.0', '1.1', '1.2']),
  baseSiteUrl: z.string(),
  baseBlogUrl: z.string(),
})
export const authorSchema = z.object({
  type: z.literal('author'),
  /** 0 where the export does not say. */
  id: number,
  login: z.string().min(1),
  displayName: z.string(),
})
export const termSchema = z.object({
  type: z.enum(['category', 'tag', 'term']),
  /** 0 where the export does not say. */
  id: number,
  taxonomy: z.string(),
  nicename: z.string(),
  /** The parent's nicename; empty for none. */
  parent: z.string(),
  name: z.string(),
  description: z.string(),
})
export const commentSchema = z.object({
  id,
  author: z.string(),
  email: z.string(),
  url: z.string(),
  date,
  dateGmt: date,
  content: z.string(),
  approved: z.string(),
  kind: z.string(),
  /** 0 for none. */
  parent: number,
  userId: number,
  meta: z.array(meta),
})
export const itemSchema = z.object({
  type: z.literal('item'),
  id,
  title: z.string(),
  link: z.string(),
  creator: z.string(),
  content: z.string(),
  excerpt: z.string(),
  date,
  dateGmt: date,
  modifiedGmt: date,
  commentStatus: z.string(),
  /** The slug; empty for drafts. */
  name: z.string(),
  status: z.string(),
  parent: number,
  menuOrder: z.coerce.number().int(),
  postType: z.string().min(1),
  password: z.string(),
  sticky: z.boolean(),
  attachmentUrl: z.string(),
  /** What it is filed under, in the order of the export. */
  terms: z.array(z.object({ domain: z.string(), nicename: z.string(), name: z.string() })),
  meta: z.array(meta),
  comments: z.array(commentSchema),
})

export type SiteRecord = z.infer<typeof siteSchema>
export type AuthorRecord = z.infer<typeof authorSchema>
export type TermRecord = z.infer<typeof termSchema>
export type CommentRecord = z.infer<typeof commentSchema>
export type ItemRecord = z.infer<typeof itemSchema>
/** Something that could not be read; the rest of the file could. */
export interface UnreadRecord {
  readonly type: 'unread'
  /** "item", "author" … */
  readonly what: string
  readonly reason: string
}
export type WxrRecord = SiteRecord | AuthorRecord | TermRecord | ItemRecord | UnreadRecord

/** The value of a post's or comment's custom field; empty for none. */
export function metaOf(record: { readonly meta: ItemRecord['meta'] }, key: string): string {
  return record.meta.find((entry) => entry.key === key)?.value ?? ''
}
