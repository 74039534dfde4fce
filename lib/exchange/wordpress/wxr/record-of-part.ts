import type { z } from 'zod'
import type { Part } from './parts.ts'
import { authorSchema, itemSchema, termSchema, type WxrRecord } from './record.ts'

/** A part of the export as a record; null for a part that says nothing about content. */
export function recordOf(part: Part, line: number): WxrRecord | null {
  switch (part.name) {
    case 'item':
      return checked(part, line, itemSchema, itemFields(part))
    case 'wp:author':
      return checked(part, line, authorSchema, authorFields(part))
    case 'wp:category':
      return checked(part, line, termSchema, termFields(part, 'category'))
    case 'wp:tag':
      return checked(part, line, termSchema, termFields(part, 'tag'))
    case 'wp:term':
      return checked(part, line, termSchema, termFields(part, 'term'))
    default:
      return null
  }
}

function checked<T extends WxrRecord>(
  part: Part,
  line: number,
  schema: z.ZodType<T>,
  fields: unknown,
): WxrRecord {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const reason = `${issue?.path.join('.') || 'it'}: ${issue?.message} (ends on line ${line})`
  return { type: 'unread', what: part.name.replace('wp:', ''), reason }
}

/** The text of the first child of that name; empty for none. */
export function field(part: Part, name: string): string {
  return part.children.find((child) => child.name === name)?.text ?? ''
}

function word(part: Part, name: string): string {
  return field(part, name).trim()
}

function authorFields(part: Part) {
  const login = word(part, 'wp:author_login')
  const names = ['wp:author_first_name', 'wp:author_last_name'].map((name) => word(part, name))
  const displayName =
    word(part, 'wp:author_display_name') || names.filter(Boolean).join(' ') || login
  return { type: 'author', id: word(part, 'wp:author_id'), login, displayName }
}

function termFields(part: Part, type: 'category' | 'tag' | 'term') {
  const prefix = type === 'term' ? 'wp:term_' : type === 'tag' ? 'wp:tag_' : 'wp:category_'
  const nicename = word(part, type === 'category' ? 'wp:category_nicename' : `${prefix}slug`)
  const name = word(part, type === 'category' ? 'wp:cat_name' : `${prefix}name`)
  return {
    type,
    id: word(part, 'wp:term_id'),
    taxonomy: type === 'term' ? word(part, 'wp:term_taxonomy') : type,
    nicename: nicename || name,
    parent: word(part, type === 'category' ? 'wp:category_parent' : 'wp:term_parent'),
    name: name || nicename,
    description: word(part, `${prefix}description`),
  }
}

function itemFields(part: Part) {
  return {
    type: 'item',
    id: word(part, 'wp:post_id'),
    title: word(part, 'title'),
    link: word(part, 'link'),
    creator: word(part, 'dc:creator'),
    content: field(part, 'content:encoded'),
    excerpt: field(part, 'excerpt:encoded'),
    date: word(part, 'wp:post_date'),
    dateGmt: word(part, 'wp:post_date_gmt'),
    modifiedGmt: word(part, 'wp:post_modified_gmt'),
    commentStatus: word(part, 'wp:comment_status'),
    name: word(part, 'wp:post_name'),
    status: word(part, 'wp:status'),
    parent: word(part, 'wp:post_parent'),
    menuOrder: word(part, 'wp:menu_order'),
    postType: word(part, 'wp:post_type') || 'post',
    password: word(part, 'wp:post_password'),
    sticky: word(part, 'wp:is_sticky') === '1',
    attachmentUrl: word(part, 'wp:attachment_url'),
    terms: itemTerms(part),
    meta: metaFields(part, 'wp:postmeta'),
    comments: part.children.filter((child) => child.name === 'wp:comment').map(commentFields),
  }
}

/** WXR 1.0 names each category twice, once without its nicename, and says "tag" for "post_tag". */
function itemTerms(part: Part) {
  const terms = part.children
    .filter((child) => child.name === 'category')
    .map((child) => ({
      domain: (child.attrs.domain ?? 'category').replace(/^tag$/, 'post_tag'),
      nicename: child.attrs.nicename ?? '',
      name: child.text.trim(),
    }))
  const named = new Set(terms.filter((term) => term.nicename !== '').map((term) => term.name))
  return terms
    .filter((term) => term.nicename !== '' || (term.name !== '' && !named.has(term.name)))
    .map((term) => ({ ...term, nicename: term.nicename || term.name }))
}

function metaFields(part: Part, name: string) {
  return part.children
    .filter((child) => child.name === name)
    .map((child) => ({ key: word(child, 'wp:meta_key'), value: field(child, 'wp:meta_value') }))
}

function commentFields(part: Part) {
  return {
    id: word(part, 'wp:comment_id'),
    author: word(part, 'wp:comment_author'),
    email: word(part, 'wp:comment_author_email'),
    url: word(part, 'wp:comment_author_url'),
    date: word(part, 'wp:comment_date'),
    dateGmt: word(part, 'wp:comment_date_gmt'),
    content: field(part, 'wp:comment_content'),
    approved: word(part, 'wp:comment_approved'),
    kind: word(part, 'wp:comment_type'),
    parent: word(part, 'wp:comment_parent'),
    userId: word(part, 'wp:comment_user_id'),
    meta: metaFields(part, 'wp:commentmeta'),
  }
}
