import { LIST_PAGE, type Named } from '../../newsroom/articles/article.ts'
import { getCardsInList } from '../../newsroom/articles/lists/cards-in-list.ts'
import { getListName, type ListKind } from '../../newsroom/articles/lists/listings.ts'
import { readSite, type SiteStructure } from '../../newsroom/categories/site-frame.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { ListView } from './page-views.ts'

export interface ListPageRequest {
  readonly kind: ListKind
  readonly slug: string
  /** Slug of the last article of the page before; null for the first page. */
  readonly after: string | null
}

/** What a list's page shows above the articles. */
type ListHead = Pick<ListView, 'name' | 'description' | 'path' | 'children'>

type ReadSite = () => Promise<SiteStructure>

interface ListSource {
  /** Returns null if there is no such category, author or tag. */
  readonly readHead: (db: Reader, slug: string, site: ReadSite) => Promise<ListHead | null>
  /** Does it have a page while no public article is in it? */
  readonly mayBeEmpty: boolean
}

const SOURCES: Readonly<Record<ListKind, ListSource>> = {
  category: { readHead: readCategory, mayBeEmpty: true },
  author: { readHead: readAuthor, mayBeEmpty: true },
  tag: { readHead: readTag, mayBeEmpty: false },
}

/**
 * Returns one page of the articles of a category (with its subcategories), author or tag; null if
 * it doesn't exist. Two queries; for a category one of them is `site`, which the page's frame reads
 * anyway.
 */
export async function getListPage(
  db: Reader,
  { kind, slug, after }: ListPageRequest,
  site: ReadSite = () => readSite(db),
): Promise<ListView | null> {
  const { readHead, mayBeEmpty } = SOURCES[kind]
  const head = await readHead(db, slug, site)
  if (!head) return null
  const page = await getCardsInList(db, getListName(kind, slug), { after, take: LIST_PAGE })
  if (!page || (page.cards.length === 0 && !mayBeEmpty)) return null
  const last = page.cards.at(-1)
  return {
    ...head,
    address: `/${kind}/${slug}`,
    cards: page.cards,
    newest: after === null,
    olderAfter: page.more && last ? last.slug : null,
  }
}

async function readCategory(_db: Reader, slug: string, site: ReadSite): Promise<ListHead | null> {
  const { tree } = await site()
  const category = tree.findBySlug(slug)
  if (!category) return null
  const { name, description } = category
  const [, ...above] = tree.getPathUp(category.id)
  const path = above.map(toNamed).reverse()
  return { name, description, path, children: tree.getChildren(category.id).map(toNamed) }
}

async function readAuthor(db: Reader, slug: string): Promise<ListHead | null> {
  const author = await db.author.findUnique({ where: { slug } })
  return author && { name: author.name, description: author.bio, path: [], children: [] }
}

async function readTag(db: Reader, slug: string): Promise<ListHead | null> {
  const tag = await db.tag.findUnique({ where: { slug } })
  return tag && { name: tag.name, description: '', path: [], children: [] }
}

function toNamed({ slug, name }: Named): Named {
  return { slug, name }
}
