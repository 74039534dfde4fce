import { unseenCount } from '@/lib/notifications/notices/queries/unseen-count.ts'
import { getReaderOfArticle } from '@/lib/pages/comments/reader-of-article.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'
import { requestSpeech } from '@/lib/web/session/request-messages.ts'
import { tendedViewer } from '@/lib/web/session/viewer.ts'

export const dynamic = 'force-dynamic'

const NOBODY: ReaderState = { me: null, unseen: 0, article: null }

/** What belongs to the reader of a page that is everybody's; see lib/pages/comments/reader-state.ts. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await tendedViewer()
  if (!viewer) return answer(NOBODY)
  const db = await database()
  const article = idSchema.safeParse(new URL(request.url).searchParams.get('article'))
  const { id, name, handle, picture, role } = viewer
  return answer({
    me: { id, name, handle, picture, role },
    unseen: await unseenCount(db, id),
    article: article.success
      ? await getReaderOfArticle(db, viewer, article.data, await requestSpeech())
      : null,
  })
}

function answer(state: ReaderState): Response {
  return Response.json(state, { headers: { 'cache-control': 'private, no-store' } })
}
