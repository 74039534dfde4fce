import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import { answerOptions } from '@/lib/exchange/annotations/responses/answer.ts'
import {
  answerCollection,
  CONTAINER_LINKS,
} from '@/lib/exchange/annotations/responses/answer-collection.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string }>
}

/** An article's inline feedback as a read-only container of W3C annotations. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await decodeRouteParams(params)
  return answerCollection(await database(), request, slug, siteIdentity())
}

export { GET as HEAD }

export function OPTIONS(): Response {
  return answerOptions(CONTAINER_LINKS)
}
