import { languageSchema } from '../../newsroom/articles/input.ts'
import { primaryLanguage } from '../../newsroom/articles/lists/listings.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import type { Reader } from '../../platform/db/database.ts'
import { entriesInList } from './entries-in-list.ts'
import { type FeedOf, type FeedView, listOfFeed } from './feed.ts'

/**
 * Returns the feed of the site, a category with its subcategories, an author, a tag or a language.
 * Null if there is no such category or author, or no public article with that tag or in that
 * language. At most two queries.
 */
export async function feedPage(db: Reader, of: FeedOf): Promise<FeedView | null> {
  const head = await readHead(db, of)
  if (!head) return null
  const entries = await entriesInList(db, listOfFeed(of))
  return entries.length === 0 && head.onlyWithArticles
    ? null
    : { of, name: head.name, description: head.description, entries }
}

interface FeedHead {
  readonly name: string
  readonly description: string
  /** Tags and languages without public articles have no feed. */
  readonly onlyWithArticles: boolean
}

async function readHead(db: Reader, { kind, slug }: FeedOf): Promise<FeedHead | null> {
  switch (kind) {
    case 'site':
      return { name: '', description: '', onlyWithArticles: false }
    case 'category': {
      const category = (await readSite(db)).tree.bySlug(slug)
      return category ? { ...category, onlyWithArticles: false } : null
    }
    case 'author': {
      const author = await db.author.findUnique({ where: { slug } })
      return author && { name: author.name, description: author.bio, onlyWithArticles: false }
    }
    case 'tag': {
      const tag = await db.tag.findUnique({ where: { slug } })
      return tag && { name: tag.name, description: '', onlyWithArticles: true }
    }
    case 'language':
      return getLanguageHead(slug)
  }
}

function getLanguageHead(tag: string): FeedHead | null {
  if (!languageSchema.safeParse(tag).success || tag !== primaryLanguage(tag)) return null
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return { name, description: '', onlyWithArticles: true }
}
