import { getCommentAddress } from '@/components/comments/comments-address.ts'
import type { AnnotationName } from '@/lib/exchange/annotations/addresses.ts'
import { answerOptions } from '@/lib/exchange/annotations/responses/answer.ts'
import {
  ANNOTATION_LINKS,
  answerAnnotation,
} from '@/lib/exchange/annotations/responses/answer-annotation.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string }>
}

/** A note, a reply or an ask as a W3C annotation; for people, the way to it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerAnnotation(await database(), request, id, siteIdentity(), pageOf)
}

export { GET as HEAD }

export function OPTIONS(): Response {
  return answerOptions(ANNOTATION_LINKS)
}

function pageOf(slug: string, { ask, id }: AnnotationName): string {
  return ask ? `/article/${encodeURIComponent(slug)}#ask-${id}` : getCommentAddress(slug, id)
}
