import type { Person } from '../../accounts/users/roles.ts'
import { canSwitchFeedback } from '../../conversation/margin/policy.ts'
import { getArticleBySlug } from '../../newsroom/articles/article-by-slug.ts'
import type { Reader } from '../../platform/db/database.ts'
import { bodyText } from '../../text/body/body-text.ts'
import type { FeedbackDeskView } from './prompt-views.ts'
import { listPromptsOfArticle } from './prompts-of-article.ts'

/** Loads the newsroom's page about the feedback on a public article; null if it doesn't exist. */
export async function getFeedbackDesk(
  db: Reader,
  person: Person,
  slug: string,
): Promise<FeedbackDeskView | null> {
  const found = await getArticleBySlug(db, slug)
  if (found?.article.kind !== 'article') return null
  const { id, headline, language, commentsOpen, revision, body } = found.article
  const { feedbackOpen, author } = await db.article.findUniqueOrThrow({
    where: { id },
    select: { feedbackOpen: true, author: { select: { users: { select: { id: true } } } } },
  })
  const wroteIt = author.users.some((user) => user.id === person.id)
  const where = { articleId: id, inline: true, status: 'shown', kind: 'comment' }
  const first = bodyText(body).lines.find(({ start, end }) => start < end)
  return {
    article: { id, slug: found.article.slug, headline, language },
    commentsOpen,
    feedbackOpen,
    maySwitch: canSwitchFeedback(person, wroteIt),
    count: await db.comment.count({ where }),
    asks: await listPromptsOfArticle(db, id),
    firstBlock: first ? { id: first.blockId, revision } : null,
  }
}
