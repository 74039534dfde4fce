import type { Person } from '../../accounts/users/roles.ts'
import { maySwitchFeedback } from '../../conversation/margin/policy.ts'
import { articleBySlug } from '../../newsroom/articles/article-by-slug.ts'
import type { Reader } from '../../platform/db/database.ts'
import { bodyText } from '../../text/body/body-text.ts'
import type { FeedbackDeskView } from './ask-view.ts'
import { asksOfArticle } from './asks-of-article.ts'

/** Loads the newsroom's page about the feedback on a public article; null if it doesn't exist. */
export async function feedbackDesk(
  db: Reader,
  person: Person,
  slug: string,
): Promise<FeedbackDeskView | null> {
  const found = await articleBySlug(db, slug)
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
    maySwitch: maySwitchFeedback(person, wroteIt),
    count: await db.comment.count({ where }),
    asks: await asksOfArticle(db, id),
    firstBlock: first ? { id: first.blockId, revision } : null,
  }
}
