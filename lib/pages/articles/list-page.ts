import { LIST_PAGE, type Named } from '../../newsroom/articles/article.ts'
import { cardsInList } from '../../newsroom/articles/lists/cards-in-list.ts'
import {
  authorList,
  categoryList,
  type ListName,
  tagList,
} from '../../newsroom/articles/lists/listings.ts'
import { readSite } from '../../newsroom/categories/site-frame.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { ListView } from './page-views.ts'

interface ListHead {
  readonly list: ListName
  readonly name: string
  readonly description: string
  readonly address: string
  readonly path: readonly Named[]
  readonly children: readonly Named[]
}

/**
 * A section's articles and those of the sections below it. One query beside `site`, which the
 * page's frame has read already.
 */
export async function categoryPage(
  db: Reader,
  slug: string,
  after: string | null,
  site = readSite(db),
): Promise<ListView | null> {
  const { tree } = await site
  const section = tree.bySlug(slug)
  if (!section) return null
  const [, ...above] = tree.upwards(section.id)
  return listPage(db, after, {
    list: categoryList(slug),
    name: section.name,
    description: section.description,
    address: `/category/${slug}`,
    path: above.map(named).reverse(),
    children: tree.childrenOf(section.id).map(named),
  })
}

/** A byline's articles. Two queries. */
export async function authorPage(
  db: Reader,
  slug: string,
  after: string | null,
): Promise<ListView | null> {
  const author = await db.author.findUnique({ where: { slug } })
  if (!author) return null
  return listPage(db, after, {
    list: authorList(slug),
    name: author.name,
    description: author.bio,
    address: `/author/${slug}`,
    path: [],
    children: [],
  })
}

/** A tag's articles. Two queries. A tag that no public article carries has no page. */
export async function tagPage(
  db: Reader,
  slug: string,
  after: string | null,
): Promise<ListView | null> {
  const tag = await db.tag.findUnique({ where: { slug } })
  if (!tag) return null
  const head = { list: tagList(slug), name: tag.name, description: '', address: `/tag/${slug}` }
  const view = await listPage(db, after, { ...head, path: [], children: [] })
  return view && view.cards.length > 0 ? view : null
}

async function listPage(
  db: Reader,
  after: string | null,
  head: ListHead,
): Promise<ListView | null> {
  const page = await cardsInList(db, head.list, { after, take: LIST_PAGE })
  if (!page) return null
  const { list: _list, ...shown } = head
  const last = page.cards.at(-1)
  return {
    ...shown,
    cards: page.cards,
    newest: after === null,
    olderAfter: page.more && last ? last.slug : null,
  }
}

function named({ slug, name }: Named): Named {
  return { slug, name }
}
