import { languageSchema } from '../../newsroom/articles/input.ts'
import { getPrimaryLanguage } from '../../newsroom/articles/lists/listings.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import type { Reader } from '../../platform/db/database.ts'
import { type FeedKey, type FeedView, getFeedList } from './feed.ts'
import { getFeedEntries } from './feed-entries.ts'

/**
 * Returns the feed of the site, a category with its subcategories, an author, a tag or a language.
 * Null if there is no such category or author, or no public article with that tag or in that
 * language. At most two queries.
 */
export async function getFeed(db: Reader, of: FeedKey): Promise<FeedView | null> {
  const head = await readHead(db, of)
  if (!head) return null
  const entries = await getFeedEntries(db, getFeedList(of))
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

async function readHead(db: Reader, { kind, slug }: FeedKey): Promise<FeedHead | null> {
  switch (kind) {
    case 'site':
      return { name: '', description: '', onlyWithArticles: false }
    case 'category': {
      const category = (await readSite(db)).tree.findBySlug(slug)
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
  if (!languageSchema.safeParse(tag).success || tag !== getPrimaryLanguage(tag)) return null
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return { name, description: '', onlyWithArticles: true }
}
