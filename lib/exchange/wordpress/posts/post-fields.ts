import type { ArticleKind, ArticleStatus } from '../../../newsroom/articles/article.ts'
import { plainLine } from '../library/old-library.ts'
import type { ReportNote } from '../report/report.ts'
import type { ItemRecord } from '../wxr/record.ts'

/** What of a post says where and when it stands here. */
export interface PostFields {
  readonly kind: ArticleKind
  readonly headline: string
  readonly dek: string
  readonly status: ArticleStatus
  readonly publishedAt: Date | null
  /** When its text was last changed there. */
  readonly writtenAt: Date
  readonly commentsOpen: boolean
  /** What the newsroom should know about it. */
  readonly notes: readonly ReportNote[]
}

const TYPES: Readonly<Record<string, string>> = {
  post: 'post',
  page: 'page',
  attachment: 'attachment',
  nav_menu_item: 'menu item',
}

/** The row of the report in which an item stands. */
export function typeOf(item: ItemRecord): string {
  return TYPES[item.postType] ?? `type ${item.postType.slice(0, 40)}`
}

/** Where an item goes: to the articles, to the library, or nowhere and why. */
export type Place =
  | { readonly to: 'articles' | 'library' }
  | { readonly to: 'nowhere'; readonly reason: string }

export function placeOf(item: ItemRecord): Place {
  if (item.postType === 'attachment') return { to: 'library' }
  if (item.postType === 'nav_menu_item')
    return { to: 'nowhere', reason: 'menus are made of the sections here' }
  if (item.postType !== 'post' && item.postType !== 'page')
    return { to: 'nowhere', reason: 'this type of content has no place here' }
  if (item.status === 'trash') return { to: 'nowhere', reason: 'it was in the trash' }
  return { to: 'articles' }
}

/** What a post type of the old site is here. */
export function kindOf(postType: string): ArticleKind {
  return postType === 'page' ? 'page' : 'article'
}

/** A post's or page's fields, as they will stand here at `now`. */
export function fieldsOf(item: ItemRecord, now: Date): PostFields {
  const notes: ReportNote[] = []
  const written = item.dateGmt ?? item.date
  const { status, publishedAt } = standing(item, written, now, notes)
  const headline = plainLine(item.title)
  if (headline === '') notes.push('untitled')
  if (item.sticky) notes.push('sticky')
  return {
    kind: kindOf(item.postType),
    headline: headline || 'Untitled',
    dek: plainLine(item.excerpt),
    status,
    publishedAt,
    writtenAt: item.modifiedGmt ?? written ?? now,
    commentsOpen: item.commentStatus === 'open',
    notes,
  }
}

type Standing = Pick<PostFields, 'status' | 'publishedAt'>
const DRAFT: Standing = { status: 'draft', publishedAt: null }

function standing(
  item: ItemRecord,
  written: Date | null,
  now: Date,
  notes: ReportNote[],
): Standing {
  if (item.password !== '') {
    notes.push('draft: password')
    return DRAFT
  }
  switch (item.status) {
    case 'publish':
      return outAt(written ?? now, now)
    case 'future':
      if (written && written <= now) notes.push('published: its time has come')
      return outAt(written ?? now, now)
    case 'pending':
      return { status: 'review', publishedAt: null }
    case 'private':
      notes.push('draft: private')
      return DRAFT
    case 'draft':
    case 'auto-draft':
      return DRAFT
    default:
      notes.push('draft: unknown status')
      return DRAFT
  }
}

function outAt(publishedAt: Date, now: Date): Standing {
  return { status: publishedAt > now ? 'scheduled' : 'published', publishedAt }
}
