import { findForwardedSlug } from '../../../newsroom/articles/article-by-slug.ts'
import { slugSchema } from '../../../newsroom/articles/input.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { collectionAddress } from '../addresses.ts'
import {
  addressesOfArticle,
  annotationsOfArticle,
  type Collected,
  collectionOfArticle,
} from '../exporting/annotations-of-article.ts'
import { collectionJson, pageJson, pagesOf } from '../exporting/collection-json.ts'
import type { Newspaper } from '../newspaper.ts'
import { ANNO_CONTEXT, type Json, LDP, PROTOCOL } from '../vocabulary.ts'
import { answerNothing, answerWith } from './answer.ts'
import { type Wanted, wantedBy } from './preferences.ts'

/** What a container says of itself in headers. */
export const CONTAINER_LINKS: readonly string[] = [
  `<${LDP}BasicContainer>; rel="type"`,
  `<${LDP}Resource>; rel="type"`,
  `<${PROTOCOL}>; rel="${LDP}constrainedBy"`,
]

/**
 * An article's feedback as an annotation container, or a page of it (`?page=2`, from 1), whole or as
 * addresses (`?iris=1`, or as the Prefer header asks). Three queries at most.
 */
export async function answerCollection(
  db: Reader,
  request: Request,
  slug: string,
  paper: Newspaper,
): Promise<Response> {
  const query = new URL(request.url).searchParams
  if (!slugSchema.safeParse(slug).success) return answerNothing(404)
  const collected = await collectionOfArticle(db, slug)
  if (!collected) return answerElsewhere(db, slug, query)
  const iris = query.get('iris') === '1'
  const page = query.get('page')
  if (page !== null) return answerPage(db, request, collected, { iris, page }, paper)
  const asked = wantedBy(request.headers.get('prefer'))
  const wanted = asked ?? (iris ? 'iris' : 'descriptions')
  const items = await firstItems(db, collected, wanted, paper)
  const onlyAddresses = wanted === 'minimal' ? iris : wanted === 'iris'
  const data = collectionJson(collected, paper.url, onlyAddresses, items)
  const address = collectionAddress(paper.url, collected.slug, { iris: onlyAddresses })
  return answerWith(request, data, {
    address,
    link: CONTAINER_LINKS,
    vary: 'Accept, Prefer',
    variant: wanted,
    headers: {
      'content-location': address,
      ...(asked ? { 'preference-applied': 'return=representation' } : {}),
    },
  })
}

/** The collection of an article that has another slug now is there. */
async function answerElsewhere(
  db: Reader,
  slug: string,
  query: URLSearchParams,
): Promise<Response> {
  const moved = await findForwardedSlug(db, slug)
  if (moved === null) return answerNothing(404)
  const asked = query.size > 0 ? `?${query}` : ''
  const location = `${collectionAddress('', moved)}${asked}`
  return new Response(null, { status: 308, headers: { location } })
}

async function answerPage(
  db: Reader,
  request: Request,
  collected: Collected,
  asked: { readonly iris: boolean; readonly page: string },
  paper: Newspaper,
): Promise<Response> {
  const page = /^[1-9]\d{0,6}$/.test(asked.page) ? Number(asked.page) : 0
  if (page === 0 || page > pagesOf(collected.total)) return answerNothing(404)
  const part = { iris: asked.iris, page }
  const items = await itemsOf(db, collected, asked.iris, page, paper)
  const json = { '@context': ANNO_CONTEXT, ...pageJson(collected, paper.url, part, items) }
  const address = collectionAddress(paper.url, collected.slug, part)
  return answerWith(request, json, { address, vary: 'Accept' })
}

async function firstItems(
  db: Reader,
  collected: Collected,
  wanted: Wanted,
  paper: Newspaper,
): Promise<readonly Json[] | null> {
  if (wanted === 'minimal' || collected.total === 0) return null
  return itemsOf(db, collected, wanted === 'iris', 1, paper)
}

function itemsOf(
  db: Reader,
  { articleId }: Collected,
  iris: boolean,
  page: number,
  paper: Newspaper,
): Promise<readonly Json[]> {
  if (iris) return addressesOfArticle(db, articleId, page, paper.url)
  return annotationsOfArticle(db, articleId, page, paper)
}
