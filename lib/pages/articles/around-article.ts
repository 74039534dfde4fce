import type { CommentListRequest } from '../../conversation/comments/comment.ts'
import type { ArticleView, Named } from '../../newsroom/articles/article.ts'
import {
  type ListEntry,
  type ListRange,
  readListRanges,
} from '../../newsroom/articles/lists/list-ranges.ts'
import {
  authorList,
  categoryList,
  type ListName,
  tagList,
} from '../../newsroom/articles/lists/listings.ts'
import type { Reader } from '../../platform/db/database.ts'
import { MAX_MORE, type MoreSlice, sliceMoreList } from './more-list.ts'
import type { MoreTab } from './page-views.ts'
import {
  chooseRelated,
  MAX_SEARCHED_TAGS,
  type RelatedCandidate,
  type RelatedChoice,
} from './related.ts'

/** Related articles are chosen from this many of the newest in each tag and in the category. */
const CANDIDATES = 12
/** "Check also" shows the first; a body without a Keep reading block shows the second. */
const RELATED = 2

/** What the address of an article page opens: a "Load more" list, how far, and which comments. */
export interface OpenMore {
  readonly tab: MoreTab
  readonly through: string | null
  /** Default: the first page of comments. */
  readonly comments?: CommentListRequest
}

/** Articles shown around an article, as ids. The cards are read later in one query. */
export interface ArticlesAround {
  /** The open list: the requested one, or the category's if the author has no other articles. */
  readonly tab: MoreTab
  readonly opened: MoreSlice
  readonly byAuthor: readonly ListEntry[]
  readonly inCategory: readonly ListEntry[]
  readonly related: readonly RelatedChoice[]
  /** Ids of the previous and next article in the category; null at the ends. */
  readonly older: number | null
  readonly newer: number | null
}

/** Chooses the articles around an article. One query. Null if `through` is not in the open list. */
export async function chooseAroundArticle(
  db: Reader,
  article: ArticleView,
  tags: readonly Named[],
  open: OpenMore,
): Promise<ArticlesAround | null> {
  const searched = tags.slice(0, MAX_SEARCHED_TAGS)
  const author = authorList(article.author.slug)
  const category = article.category ? categoryList(article.category.slug) : null
  const entriesIn = await readListRanges(db, {
    author: { list: author, take: MAX_MORE + 2 },
    ...(category ? getCategoryRanges(category, article) : {}),
    ...Object.fromEntries(searched.map(({ slug }) => [tagList(slug), getTagRange(slug)])),
  })
  const others = (entries: readonly ListEntry[]) => entries.filter(({ id }) => id !== article.id)
  const byAuthor = others(entriesIn('author'))
  const inCategory = others(entriesIn('category'))
  const tab = byAuthor.length === 0 && open.through === null ? 'category' : open.tab
  const opened = sliceMoreList(tab === 'author' ? byAuthor : inCategory, open.through)
  if (!opened) return null
  const tagged = searched.map((tag) => ({ tag, entries: entriesIn(tagList(tag.slug)) }))
  const candidates = toCandidates(tagged, inCategory.slice(0, CANDIDATES))
  const dated = { ...article, publishedAt: new Date(article.publishedAt) }
  return {
    tab,
    opened,
    byAuthor,
    inCategory,
    related: chooseRelated(dated, candidates, RELATED),
    older: entriesIn('older')[0]?.id ?? null,
    newer: entriesIn('newer')[0]?.id ?? null,
  }
}

/** The newest articles of the category, and the article's two neighbours in it. */
function getCategoryRanges(list: ListName, article: ArticleView): Record<string, ListRange> {
  const { id } = article
  const publishedAt = new Date(article.publishedAt)
  return {
    category: { list, take: MAX_MORE + 2 },
    older: { list, take: 1, beside: { side: 'older', id, publishedAt } },
    newer: { list, take: 1, beside: { side: 'newer', id, publishedAt } },
  }
}

function getTagRange(slug: string): ListRange {
  return { list: tagList(slug), take: CANDIDATES }
}

function toCandidates(
  tagged: readonly { readonly tag: Named; readonly entries: readonly ListEntry[] }[],
  inCategory: readonly ListEntry[],
): readonly RelatedCandidate[] {
  const entries = [...tagged.flatMap((one) => one.entries), ...inCategory]
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return [...byId.values()].map(({ id, publishedAt }) => {
    const shares = tagged.filter((one) => one.entries.some((entry) => entry.id === id))
    return {
      id,
      publishedAt,
      sharedTags: shares.map(({ tag }) => tag.name),
      sameCategory: inCategory.some((entry) => entry.id === id),
    }
  })
}
