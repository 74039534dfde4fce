import type { Reader } from '../../../platform/db/database.ts'
import {
  type AnnotationName,
  annotationAddress,
  annotationName,
  collectionAddress,
} from '../addresses.ts'
import { annotationByName } from '../exporting/annotation-by-name.ts'
import type { Newspaper } from '../newspaper.ts'
import { LDP, PROTOCOL } from '../vocabulary.ts'
import { answerNothing, answerWith } from './answer.ts'
import { prefersPage } from './preferences.ts'

/** What an annotation says of itself in headers. */
export const ANNOTATION_LINKS: readonly string[] = [
  `<${LDP}Resource>; rel="type"`,
  `<${PROTOCOL}>; rel="${LDP}constrainedBy"`,
]

/**
 * One annotation by its name in the address ("12", "ask-3"): as data, or, for who reads pages, the
 * way to the page where it is read (`pageOf` knows it). 410 for one that is not public any more.
 */
export async function answerAnnotation(
  db: Reader,
  request: Request,
  written: string,
  paper: Newspaper,
  pageOf: (slug: string, name: AnnotationName) => string,
): Promise<Response> {
  const name = annotationName(written)
  const found = name && (await annotationByName(db, name, paper))
  if (!name || !found) return answerNothing(404)
  if (found === 'gone') return answerNothing(410)
  const { slug, annotation } = found
  if (prefersPage(request.headers.get('accept'))) {
    const headers = { location: pageOf(slug, name), vary: 'Accept', 'cache-control': 'no-cache' }
    return new Response(null, { status: 303, headers })
  }
  const collection = `<${collectionAddress(paper.url, slug)}>; rel="collection"`
  return answerWith(request, annotation, {
    address: annotationAddress(paper.url, name),
    link: [...ANNOTATION_LINKS, collection],
    vary: 'Accept',
  })
}
