import { languageSchema } from '../../newsroom/articles/input.ts'
import { primaryLanguage } from '../../newsroom/articles/lists/listings.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import type { Reader } from '../../platform/db/database.ts'
import { entriesInList } from './entries-in-list.ts'
import { type FeedOf, type FeedView, listOfFeed } from './feed.ts'

/**
 * The newest articles of the whole newspaper, a section with those below it, a byline, a tag or a
 * language, in at most two queries. Null where the list has no page: no such section or byline, no
 * public article with that tag or in that language.
 */
export async function feedPage(db: Reader, of: FeedOf): Promise<FeedView | null> {
  const head = await headOf(db, of)
  if (!head) return null
  const entries = await entriesInList(db, listOfFeed(of))
  return entries.length === 0 && head.onlyWithArticles
    ? null
    : { of, name: head.name, description: head.description, entries }
}

interface Head {
  readonly name: string
  readonly description: string
  /** A tag or a language that nothing is published under is nowhere. */
  readonly onlyWithArticles: boolean
}

async function headOf(db: Reader, { kind, slug }: FeedOf): Promise<Head | null> {
  switch (kind) {
    case 'site':
      return { name: '', description: '', onlyWithArticles: false }
    case 'category': {
      const section = (await readSite(db)).tree.bySlug(slug)
      return section ? { ...section, onlyWithArticles: false } : null
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
      return languageHead(slug)
  }
}

function languageHead(tag: string): Head | null {
  if (!languageSchema.safeParse(tag).success || tag !== primaryLanguage(tag)) return null
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return { name, description: '', onlyWithArticles: true }
}
