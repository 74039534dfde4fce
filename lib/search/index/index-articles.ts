import { isPublic } from '../../newsroom/articles/article.ts'
import { type Filing, getListNames } from '../../newsroom/articles/lists/listings.ts'
import { join, sql } from '../../platform/db/database.ts'
import { fullTextOf } from '../../platform/db/full-text/full-text.ts'
import type { Statements } from '../../platform/db/statements.ts'
import { searchKey } from '../words/search-key.ts'
import { shadowOf, type Texts } from '../words/shadow.ts'
import { addWords } from './add-words.ts'

/** An article that readers see, as search takes it. */
export interface Searchable extends Texts {
  readonly id: number
  readonly publishedAt: Date
  /** The lists in which it stands (lib/newsroom/articles/lists/listings.ts): what filters ask for. */
  readonly lists: readonly string[]
}

/** The same article as it stands filed; null when readers don't see it. */
export function searchable(id: number, filing: Filing | null, texts: Texts): Searchable | null {
  if (!filing || !isPublic(filing) || !filing.publishedAt) return null
  return { id, publishedAt: filing.publishedAt, lists: getListNames(filing), ...texts }
}

/** Takes articles out of search, there or not. */
export async function unindexArticles(tx: Statements, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await tx.$queryRaw<{ key: bigint }[]>(
    sql`DELETE FROM "SearchText" WHERE "articleId" IN (${join([...ids])}) RETURNING "key"`,
  )
  const keys = rows.map(({ key }) => Number(key))
  if (keys.length > 0) await tx.$executeRaw(fullTextOf(tx).remove('ArticleSearch', keys))
}

/**
 * Puts articles that are not in search into it. For hundreds at once, and for one. Segments their
 * text, about a million characters a second.
 */
export async function indexArticles(
  tx: Statements,
  articles: readonly Searchable[],
): Promise<void> {
  if (articles.length === 0) return
  const made = articles.map((article) => {
    const key = searchKey(article.publishedAt, article.id)
    return { id: article.id, key, ...shadowOf(article, article.lists) }
  })
  const rows = made.map(({ key, shadow }) => ({ key, ...shadow }))
  for (const insert of fullTextOf(tx).insert('ArticleSearch', rows)) await tx.$executeRaw(insert)
  const texts = made.map(({ id, key, standing: { headline, dek, about } }) => {
    return sql`(${id}, ${key}, ${headline}, ${dek}, ${about})`
  })
  await tx.$executeRaw(sql`
    INSERT INTO "SearchText" ("articleId", "key", "headline", "dek", "about") VALUES ${join(texts)}`)
  const words = new Set(made.flatMap(({ vocabulary }) => vocabulary))
  await addWords(tx, words)
}
