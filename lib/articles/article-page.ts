import { correctionsOf } from '../corrections/corrections-before.ts'
import { type Reader, sql } from '../db/database.ts'
import { sectionTree } from '../sections/section-tree-of.ts'
import { nodesOf } from '../text/body.ts'
import type { Card, Named } from './article.ts'
import { articleBySlug, type FoundArticle } from './article-by-slug.ts'
import { cardsOf } from './cards-in-list.ts'
import { pickFrom } from './front-page.ts'
import { type HeadEntry, listHeads } from './list-heads.ts'
import { authorList, categoryList, tagList } from './listings.ts'
import { MORE_REACH, type MoreSlice, moreSlice } from './more-list.ts'
import type { ArticlePageView, MoreList, MoreTab } from './page-views.ts'
import { type Candidate, type Choice, chooseRelated } from './related.ts'

/** How deep each tag's and the category's newest are searched for related articles. */
const CANDIDATES = 12
/** Check also shows the first, a body without Keep reading the second. */
const RELATED = 2

/** Which "Load more" list an address opens, and how far. */
export interface OpenMore {
  readonly tab: MoreTab
  readonly through: string | null
}

/**
 * Everything that an article's page shows, in six queries: the section tree, the article, its
 * tags, its corrections, the heads of the lists it stands in, and the cards chosen from them.
 * Null when there is no such public article, or `through` stands in no such list.
 */
export async function articlePage(
  db: Reader,
  slug: string,
  open: OpenMore,
): Promise<ArticlePageView | null> {
  const found = await articleBySlug(db, slug)
  if (found?.article.kind !== 'article') return null
  const { article } = found
  const path = (await sectionTree(db)).upwards(found.categoryId).map(nameOnly).reverse()
  const tags = await tagsOf(db, article.id)
  const corrections = await correctionsOf(db, article.id)
  const more = await chooseMore(db, found, tags, open)
  if (!more) return null
  const wanted = [...more.opened.shown.map(({ id }) => id), ...more.related.map(({ id }) => id)]
  const rows = await cardsOf(db, wanted, keepReadingSlugs(found))
  const pick = pickFrom(rows)
  const list = (tab: MoreTab, of: Named | null, entries: readonly HeadEntry[]): MoreList | null => {
    if (!of || entries.length === 0) return null
    if (tab !== open.tab) return { tab, of, cards: [], next: null, full: false }
    const { shown, next, full } = more.opened
    return { tab, of, next, full, cards: pick(shown.map(({ id }) => id)) }
  }
  return {
    article,
    path,
    tags,
    corrections,
    open: open.tab,
    keepReading: Object.fromEntries(rows.map(({ card }): [string, Card] => [card.slug, card])),
    related: more.related.flatMap(({ id, why }) => pick([id]).map((card) => ({ card, why }))),
    byAuthor: list('author', article.author, more.byAuthor),
    inCategory: list('category', article.category, more.inCategory),
  }
}

interface ChosenMore {
  readonly byAuthor: readonly HeadEntry[]
  readonly inCategory: readonly HeadEntry[]
  readonly opened: MoreSlice
  readonly related: readonly Choice[]
}

async function chooseMore(
  db: Reader,
  { article }: FoundArticle,
  tags: readonly Named[],
  open: OpenMore,
): Promise<ChosenMore | null> {
  const author = authorList(article.author.slug)
  const category = article.category ? categoryList(article.category.slug) : null
  const headOf = await listHeads(db, [
    { list: author, take: MORE_REACH + 2 },
    ...(category ? [{ list: category, take: MORE_REACH + 2 }] : []),
    ...tags.map(({ slug }) => ({ list: tagList(slug), take: CANDIDATES })),
  ])
  const others = (entries: readonly HeadEntry[]) => entries.filter(({ id }) => id !== article.id)
  const byAuthor = others(headOf(author))
  const inCategory = category ? others(headOf(category)) : []
  const opened = moreSlice(open.tab === 'author' ? byAuthor : inCategory, open.through)
  if (!opened) return null
  const tagged = tags.map((tag) => ({ tag, entries: headOf(tagList(tag.slug)) }))
  const candidates = candidatesOf(tagged, inCategory.slice(0, CANDIDATES))
  const at = { ...article, publishedAt: new Date(article.publishedAt) }
  return { byAuthor, inCategory, opened, related: chooseRelated(at, candidates, RELATED) }
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

function tagsOf(db: Reader, articleId: number): Promise<Named[]> {
  return db.$queryRaw(sql`SELECT t."slug", t."name" FROM "ArticleTag" x
    JOIN "Tag" t ON t."id" = x."tagId" WHERE x."articleId" = ${articleId} ORDER BY x."position"`)
}

function nameOnly({ slug, name }: Named): Named {
  return { slug, name }
}

function keepReadingSlugs({ article }: FoundArticle): string[] {
  return [...nodesOf(article.body)].flatMap((node) =>
    node.type === 'keepReading' ? [node.attrs.slug] : [],
  )
}
