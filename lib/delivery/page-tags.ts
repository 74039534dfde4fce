import { SEARCHED_TAGS } from '../articles/around-article.ts'
import type { Card } from '../articles/article.ts'
import { authorList, categoryList, tagList } from '../articles/listings.ts'
import type { ArticlePageView } from '../articles/page-views.ts'
import { nodesOf } from '../text/body.ts'
import {
  articleTag,
  type CacheTag,
  CORRECTIONS_TAG,
  commentsTag,
  countsTag,
  FRONT_TAG,
  listTag,
  SITE_TAG,
} from './touched.ts'

/**
 * The tags that each kind of page carries: one for everything it shows. touchedBy names the same
 * things from the side of the change; a property test holds the two together.
 */

export const frontTags: readonly CacheTag[] = [SITE_TAG, FRONT_TAG]

export const correctionsTags: readonly CacheTag[] = [SITE_TAG, CORRECTIONS_TAG]

export type ListKind = 'category' | 'tag' | 'author'

const listOf = { category: categoryList, tag: tagList, author: authorList }

export function listTags(kind: ListKind, slug: string): readonly CacheTag[] {
  return [SITE_TAG, listTag(listOf[kind](slug))]
}

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
 * ("Load more", related), and the cards that its body links to.
 */
export function articlePageTags(view: ArticlePageView): readonly CacheTag[] {
  const { article, tags } = view
  const linked = [...nodesOf(article.body)].flatMap((node) => {
    return node.type === 'keepReading' ? [articleTag(node.attrs.slug)] : []
  })
  return [
    ...articleTags(article.slug),
    listTag(authorList(article.author.slug)),
    ...(article.category ? [listTag(categoryList(article.category.slug))] : []),
    ...tags.slice(0, SEARCHED_TAGS).map((tag) => listTag(tagList(tag.slug))),
    ...linked.slice(0, MAX_LINKED),
    ...countTags([...cardsOn(view), article]),
  ]
}

function cardsOn({ keepReading, related, byAuthor, inCategory }: ArticlePageView): Card[] {
  const lists = [byAuthor, inCategory].flatMap((list) => list?.cards ?? [])
  return [...Object.values(keepReading), ...related.map(({ card }) => card), ...lists]
}

/** Bounds what one page asks of the cache. */
const MAX_LINKED = 40
