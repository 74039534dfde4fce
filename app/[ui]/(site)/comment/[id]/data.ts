import { cache } from 'react'
import { getCommentById, listEarlierTexts } from '@/lib/pages/comments/comment-by-id.ts'
import type { AboutCommentView } from '@/lib/pages/comments/page-views.ts'
import { getReaderOfArticle } from '@/lib/pages/comments/reader-of-article.ts'
import { getPassageHistory } from '@/lib/pages/history/passage-history.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { requestSpeech } from '@/lib/web/session/request-messages.ts'
import { viewer } from '@/lib/web/session/viewer.ts'

/** A comment with its earlier versions and the viewer's state. Null if it doesn't exist. */
export const loadCommentPage = cache(async (id: string): Promise<AboutCommentView | null> => {
  const parsed = idSchema.safeParse(id)
  if (!parsed.success) return null
  const [db, who] = await Promise.all([database(), viewer()])
  const found = await getCommentById(db, parsed.data, who?.id ?? null)
  if (!found) return null
  const reader = who && (await getReaderOfArticle(db, who, found.article.id, await requestSpeech()))
  const earlier = found.comment.hidden ? [] : await listEarlierTexts(db, parsed.data)
  const passage = found.comment.hidden ? null : await getPassageHistory(db, parsed.data)
  return {
    ...found,
    reader,
    viewerId: who?.id ?? null,
    passage,
    earlier: earlier.map(({ body, until }) => ({ until, text: commentText(body) })),
  }
})
