import { normalize } from '../../text/typed/normalize.ts'

/** A note (a comment's number) or an ask, as an annotation. */
export interface AnnotationName {
  readonly ask: boolean
  readonly id: number
}

/** How a collection is asked for: whole annotations or only their addresses; a page of it, from 1. */
export interface CollectionPart {
  readonly iris: boolean
  readonly page?: number
}

export function annotationAddress(site: string, { ask, id }: AnnotationName): string {
  return `${site}/annotation/${ask ? 'ask-' : ''}${id}`
}

export function articleAddress(site: string, slug: string): string {
  return `${site}/article/${encodeURIComponent(slug)}`
}

export function revisionAddress(site: string, slug: string, number: number): string {
  return `${articleAddress(site, slug)}/revisions/${number}`
}

export function collectionAddress(
  site: string,
  slug: string,
  { iris, page }: CollectionPart = { iris: false },
): string {
  const query = [...(iris ? ['iris=1'] : []), ...(page === undefined ? [] : [`page=${page}`])]
  const asked = query.length > 0 ? `?${query.join('&')}` : ''
  return `${articleAddress(site, slug)}/annotations${asked}`
}

/** What "12" and "ask-3" name; null for anything else. */
export function annotationName(written: string): AnnotationName | null {
  const [, ask, digits] = /^(ask-)?([1-9]\d{0,9})$/.exec(written) ?? []
  const id = Number(digits)
  return digits === undefined || id > 2_147_483_647 ? null : { ask: ask !== undefined, id }
}

/** The annotation of this site that has that address; null for another's. */
export function ownAnnotation(site: string, address: string): AnnotationName | null {
  const start = `${site}/annotation/`
  return address.startsWith(start) ? annotationName(address.slice(start.length)) : null
}

export interface OwnArticle {
  readonly slug: string
  /** Null for the article as it is now. */
  readonly revision: number | null
}

/** The article of this site, or the revision of it, that has that address; null for anything else. */
export function ownArticle(site: string, address: string): OwnArticle | null {
  if (!URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  if (origin !== new URL(site).origin) return null
  const [, written, number] =
    /^\/article\/([^/]+)(?:\/revisions\/(\d{1,9}))?\/?$/.exec(pathname) ?? []
  const slug = written === undefined ? null : decoded(written)
  return slug === null ? null : { slug, revision: number === undefined ? null : Number(number) }
}

function decoded(part: string): string | null {
  try {
    return normalize(decodeURIComponent(part), 'NFC')
  } catch {
    return null
  }
}
