import type { ArticleCard } from '../../newsroom/articles/article.ts'
import {
  authorList,
  categoryList,
  getListName,
  type ListKind,
  tagList,
} from '../../newsroom/articles/lists/listings.ts'
import {
  articleTag,
  type CacheTag,
  CORRECTIONS_TAG,
  commentsTag,
  countsTag,
  FRONT_TAG,
  listTag,
  translationsTag,
} from '../../newsroom/invalidated-tags.ts'
import { SITE_TAG } from '../../platform/cache/site-tag.ts'
import { type FeedKey, getFeedList } from '../../syndication/feeds/feed.ts'
import { type Body, nodesOf } from '../../text/body/body.ts'
import type { ArticlePageView } from '../articles/page-views.ts'
import { MAX_SEARCHED_TAGS } from '../articles/related.ts'
import type { OldVersionView } from '../history/history.ts'

/**
 * The tags that each kind of page carries: one for everything it shows. tagsInvalidatedBy names the same
 * things from the side of the change; a property test holds the two together.
 */

export const frontTags: readonly CacheTag[] = [SITE_TAG, FRONT_TAG]

export const correctionsTags: readonly CacheTag[] = [SITE_TAG, CORRECTIONS_TAG]

export function listTags(kind: ListKind, slug: string): readonly CacheTag[] {
  return [SITE_TAG, listTag(getListName(kind, slug))]
}

/** A feed shows what its list's first page shows, and no counts. */
export function feedTags(of: FeedKey): readonly CacheTag[] {
  return [SITE_TAG, listTag(getFeedList(of))]
}

/** Sitemaps know every public address, and when it last changed. */
export const sitemapTags: readonly CacheTag[] = [SITE_TAG, listTag('all')]

/** For cards, which say how many comments their articles have. */
export function countTags(cards: readonly { readonly slug: string }[]): readonly CacheTag[] {
  return cards.map(({ slug }) => countsTag(slug))
}

/** A standing page, or an address where no article or no such comment is (yet). */
export function articleTags(slug: string): readonly CacheTag[] {
  return [SITE_TAG, articleTag(slug), commentsTag(slug)]
}

/**
 * An article's page shows, beside itself, what its author, its category and its tags brought out
 * ("Load more", related), the cards that its body links to, and the ways to its translations.
 */
export function articlePageTags(view: ArticlePageView): readonly CacheTag[] {
  const { article, tags, translations } = view
  return [
    ...articleTags(article.slug),
    listTag(authorList(article.author.slug)),
    ...(article.category ? [listTag(categoryList(article.category.slug))] : []),
    ...tags.slice(0, MAX_SEARCHED_TAGS).map((tag) => listTag(tagList(tag.slug))),
    ...(translations.group === null ? [] : [translationsTag(translations.group)]),
    ...linkedArticles(article.body),
    ...countTags([...cardsOn(view), article]),
  ]
}

/** An article's history, from wherever: what readers saw of it, and its notes. */
export function historyTags(slug: string): readonly CacheTag[] {
  return articleTags(slug)
}

/** An old version shows the cards that its body links to, as they are now. */
export function oldVersionTags({
  article,
  body,
  keepReading,
}: OldVersionView): readonly CacheTag[] {
  return [
    ...historyTags(article.slug),
    ...linkedArticles(body),
    ...countTags(Object.values(keepReading)),
  ]
}

function linkedArticles(body: Body): readonly CacheTag[] {
  const slugs = [...nodesOf(body)].flatMap((node) => {
    return node.type === 'keepReading' ? [node.attrs.slug] : []
  })
  return slugs.slice(0, MAX_LINKED).map(articleTag)
}

function cardsOn({ keepReading, related, byAuthor, inCategory }: ArticlePageView): ArticleCard[] {
  const lists = [byAuthor, inCategory].flatMap((list) => list?.cards ?? [])
  return [...Object.values(keepReading), ...related.map(({ card }) => card), ...lists]
}

/** Bounds what one page asks of the cache. */
const MAX_LINKED = 40
