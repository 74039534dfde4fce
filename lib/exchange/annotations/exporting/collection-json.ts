import { type CollectionPart, collectionAddress } from '../addresses.ts'
import {
  ANNO_CONTEXT,
  ANNOTATIONS_PAGE,
  type Json,
  type JsonObject,
  LDP_CONTEXT,
} from '../vocabulary.ts'
import type { Collected } from './annotations-of-article.ts'

/** How many pages so many annotations make. */
export function pagesOf(total: number): number {
  return Math.ceil(total / ANNOTATIONS_PAGE)
}

/**
 * The collection of an article's feedback, which is also the container of the Web Annotation Protocol.
 * `items` are those of its first page; null to give only that page's address.
 */
export function collectionJson(
  collected: Collected,
  site: string,
  iris: boolean,
  items: readonly Json[] | null,
): JsonObject {
  const { slug, headline, total } = collected
  const pages = pagesOf(total)
  const first = items ? pageJson(collected, site, { iris, page: 1 }, items) : addressOf(1)
  return {
    '@context': [ANNO_CONTEXT, LDP_CONTEXT],
    id: collectionAddress(site, slug, { iris }),
    type: ['BasicContainer', 'AnnotationCollection'],
    label: `Readers’ feedback on “${headline}”`,
    total,
    ...(pages > 0 ? { first, last: addressOf(pages) } : {}),
  }

  function addressOf(page: number): string {
    return collectionAddress(site, slug, { iris, page })
  }
}

/** One page of it, without the context, which stands around it. */
export function pageJson(
  { slug, total }: Collected,
  site: string,
  { iris, page }: Required<CollectionPart>,
  items: readonly Json[],
): JsonObject {
  const address = (number: number) => collectionAddress(site, slug, { iris, page: number })
  return {
    id: address(page),
    type: 'AnnotationPage',
    partOf: { id: collectionAddress(site, slug, { iris }), type: 'AnnotationCollection', total },
    startIndex: (page - 1) * ANNOTATIONS_PAGE,
    ...(page > 1 ? { prev: address(page - 1) } : {}),
    ...(page < pagesOf(total) ? { next: address(page + 1) } : {}),
    items,
  }
}
