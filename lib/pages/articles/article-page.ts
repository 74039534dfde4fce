import { DEFAULT_SORT } from '../../conversation/comments/comment.ts'
import { getCommentsOfArticle } from '../../conversation/comments/queries/comments-of-article.ts'
import { getMarginOfArticle } from '../../conversation/margin/queries/margin-of-article.ts'
import type { ArticleCard, ArticleView, Named } from '../../newsroom/articles/article.ts'
import { getArticleBySlug } from '../../newsroom/articles/article-by-slug.ts'
import { makeCardPicker } from '../../newsroom/articles/lists/card-rows.ts'
import { findPublicCards } from '../../newsroom/articles/lists/cards-in-list.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import type { Reader } from '../../platform/db/database.ts'
import { nodesOf } from '../../text/body/body.ts'
import { type ArticlesAround, chooseAroundArticle, type OpenMore } from './around-article.ts'
import { readArticleExtras } from './article-extras.ts'
import type { ArticlePageView, MoreList, MoreTab, StoryLink } from './page-views.ts'

const FIRST_COMMENTS = { sort: DEFAULT_SORT, after: null } as const

/**
 * Returns everything an article page shows; null if there is no such public article, or `through`
 * is not in the open list. Six queries: site structure, article, tags with corrections and
 * translations, comments, list ranges, cards; one more if the article has inline feedback. The
 * page's frame passes in the `site` it has read.
 */
export async function getArticlePage(
  db: Reader,
  slug: string,
  open: OpenMore,
  site = readSite(db),
): Promise<ArticlePageView | null> {
  const found = await getArticleBySlug(db, slug)
  if (found?.article.kind !== 'article') return null
  const { article, categoryId, translationGroup: group } = found
  const path = (await site).tree.getPathUp(categoryId).map(toNamed).reverse()
  const { tags, corrections, translations } = await readArticleExtras(db, article, group)
  const comments = await getCommentsOfArticle(db, article, open.comments ?? FIRST_COMMENTS)
  if (!comments) return null
  const margin = await getMarginOfArticle(db, found)
  const around = await chooseAroundArticle(db, article, tags, open)
  if (!around) return null
  const beside = [around.older, around.newer].filter((id) => id !== null)
  const chosen = [...around.opened.shown, ...around.related].map(({ id }) => id).concat(beside)
  const rows = await findPublicCards(db, chosen, getKeepReadingSlugs(article))
  const pick = makeCardPicker(rows)
  return {
    article,
    path,
    tags,
    corrections,
    translations: { group, others: translations },
    comments,
    margin,
    open: around.tab,
    keepReading: Object.fromEntries(rows.map(({ card }) => [card.slug, card])),
    related: around.related.flatMap(({ id, why }) => pick([id]).map((card) => ({ card, why }))),
    older: toStoryLink(around.older, pick),
    newer: toStoryLink(around.newer, pick),
    byAuthor: toMoreList('author', article.author, around, pick),
    inCategory: toMoreList('category', article.category, around, pick),
  }
}

function toStoryLink(
  id: number | null,
  pick: (ids: readonly number[]) => ArticleCard[],
): StoryLink | null {
  const [card] = id === null ? [] : pick([id])
  return card ? { slug: card.slug, headline: card.headline, language: card.language } : null
}

/** Builds the view of one tab: with cards only if it is open; null if the list is empty. */
function toMoreList(
  tab: MoreTab,
  of: Named | null,
  around: ArticlesAround,
  pick: (ids: readonly number[]) => ArticleCard[],
): MoreList | null {
  const entries = tab === 'author' ? around.byAuthor : around.inCategory
  if (!of || entries.length === 0) return null
  if (tab !== around.tab) return { tab, of, cards: [], next: null, full: false }
  const { shown, next, full } = around.opened
  return { tab, of, next, full, cards: pick(shown.map(({ id }) => id)) }
}

function toNamed({ slug, name }: Named): Named {
  return { slug, name }
}

function getKeepReadingSlugs({ body }: ArticleView): string[] {
  return [...nodesOf(body)].flatMap((node) => {
    return node.type === 'keepReading' ? [node.attrs.slug] : []
  })
}
