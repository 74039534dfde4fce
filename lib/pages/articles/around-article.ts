import type { CommentsOpen } from '../../conversation/comments/comment.ts'
import type { ArticleView, Named } from '../../newsroom/articles/article.ts'
import {
  type HeadEntry,
  type HeadWanted,
  listHeads,
} from '../../newsroom/articles/lists/list-heads.ts'
import {
  authorList,
  categoryList,
  type ListName,
  tagList,
} from '../../newsroom/articles/lists/listings.ts'
import type { Reader } from '../../platform/db/database.ts'
import { MORE_REACH, type MoreSlice, moreSlice } from './more-list.ts'
import type { MoreTab } from './page-views.ts'
import { type Candidate, type Choice, chooseRelated, SEARCHED_TAGS } from './related.ts'

/** How deep each tag's and the category's newest are searched for related articles. */
const CANDIDATES = 12
/** Check also shows the first, a body without Keep reading the second. */
const RELATED = 2

/** What an address opens under a story: which "Load more" list, how far, and which comments. */
export interface OpenMore {
  readonly tab: MoreTab
  readonly through: string | null
  /** Which comments; the first page when left out. */
  readonly comments?: CommentsOpen
}

/** What stands around an article, as ids: cards are read once for all of it. */
export interface Around {
  /** The list that is open: the one asked for, or the category's where the author has nothing else. */
  readonly tab: MoreTab
  readonly opened: MoreSlice
  readonly byAuthor: readonly HeadEntry[]
  readonly inCategory: readonly HeadEntry[]
  readonly related: readonly Choice[]
  /** The id of the article before and after this one in its category; null at either end. */
  readonly older: number | null
  readonly newer: number | null
}

/** Chooses, in one query, what stands around an article. Null when `through` is in no such list. */
export async function aroundArticle(
  db: Reader,
  article: ArticleView,
  tags: readonly Named[],
  open: OpenMore,
): Promise<Around | null> {
  const searched = tags.slice(0, SEARCHED_TAGS)
  const author = authorList(article.author.slug)
  const category = article.category ? categoryList(article.category.slug) : null
  const headOf = await listHeads(db, [
    { list: author, take: MORE_REACH + 2 },
    ...(category ? inTheCategory(category, article) : []),
    ...searched.map(({ slug }) => ({ list: tagList(slug), take: CANDIDATES })),
  ])
  const others = (entries: readonly HeadEntry[]) => entries.filter(({ id }) => id !== article.id)
  const byAuthor = others(headOf(author))
  const inCategory = category ? others(headOf(category)) : []
  const tab = byAuthor.length === 0 && open.through === null ? 'category' : open.tab
  const opened = moreSlice(tab === 'author' ? byAuthor : inCategory, open.through)
  if (!opened) return null
  const tagged = searched.map((tag) => ({ tag, entries: headOf(tagList(tag.slug)) }))
  const candidates = candidatesOf(tagged, inCategory.slice(0, CANDIDATES))
  const at = { ...article, publishedAt: new Date(article.publishedAt) }
  const idBeside = (side: 'older' | 'newer') => {
    return category ? (headOf(`${side} in ${category}`)[0]?.id ?? null) : null
  }
  return {
    tab,
    opened,
    byAuthor,
    inCategory,
    related: chooseRelated(at, candidates, RELATED),
    older: idBeside('older'),
    newer: idBeside('newer'),
  }
}

/** The head of the list, and what stands on either side of the article in it. */
function inTheCategory(list: ListName, { id, publishedAt }: ArticleView): readonly HeadWanted[] {
  const beside = (side: 'older' | 'newer') => {
    return { list, take: 1, beside: { side, id, publishedAt: new Date(publishedAt) } }
  }
  return [{ list, take: MORE_REACH + 2 }, beside('older'), beside('newer')]
}

function candidatesOf(
  tagged: readonly { readonly tag: Named; readonly entries: readonly HeadEntry[] }[],
  inCategory: readonly HeadEntry[],
): readonly Candidate[] {
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
