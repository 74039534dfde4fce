import { SEARCHED_TAGS } from '../articles/around-article.ts'
import { authorList, categoryList, tagList } from '../articles/listings.ts'
import type { ArticlePageView } from '../articles/page-views.ts'
import { nodesOf } from '../text/body.ts'
import {
  articleTag,
  type CacheTag,
  CORRECTIONS_TAG,
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

/** A standing page, or an address where no article is (yet). */
export function articleTags(slug: string): readonly CacheTag[] {
  return [SITE_TAG, articleTag(slug)]
}

/**
 * An article's page shows, beside itself, what its author, its category and its tags brought out
 * ("Load more", related), and the cards that its body links to.
 */
export function articlePageTags({ article, tags }: ArticlePageView): readonly CacheTag[] {
  const linked = [...nodesOf(article.body)].flatMap((node) => {
    return node.type === 'keepReading' ? [articleTag(node.attrs.slug)] : []
  })
  return [
    ...articleTags(article.slug),
    listTag(authorList(article.author.slug)),
    ...(article.category ? [listTag(categoryList(article.category.slug))] : []),
    ...tags.slice(0, SEARCHED_TAGS).map((tag) => listTag(tagList(tag.slug))),
    ...linked.slice(0, MAX_LINKED),
  ]
}

/** Next refuses more than 128 tags on one page. */
const MAX_LINKED = 40
