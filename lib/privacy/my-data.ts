import type { Reader } from '../platform/db/database.ts'

/**
 * Exports everything we hold about a user, to be written as JSON (times in ISO 8601, UTC). Leaves
 * out secrets (hashes, links) and what others wrote about them. Null if the account is gone.
 */
export async function exportUserData(db: Reader, userId: number) {
  const profile = await profileOf(db, userId)
  if (!profile) return null
  return {
    profile,
    comments: await commentsOf(db, userId),
    ...(await actsOf(db, userId)),
    ...(await noticesOf(db, userId, profile.email ?? '')),
  }
}

async function profileOf(db: Reader, id: number) {
  const user = await db.user.findFirst({
    where: { id, deletedAt: null },
    include: {
      author: { select: { slug: true, name: true, bio: true } },
      logins: { select: { provider: true, accountId: true, createdAt: true } },
    },
  })
  if (!user) return null
  const { passwordHash, sessionVersion: _, authorId: __, author, ...profile } = user
  return { ...profile, hasPassword: passwordHash !== '', byline: author }
}

/** All of them, also those that readers don't see, with what became of them. */
async function commentsOf(db: Reader, userId: number) {
  const comments = await db.comment.findMany({
    where: { userId },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      parentId: true,
      status: true,
      body: true,
      createdAt: true,
      shownAt: true,
      editedAt: true,
      ups: true,
      downs: true,
      article: { select: { slug: true } },
      edits: { orderBy: { id: 'asc' }, select: { body: true, at: true } },
      moderation: { orderBy: { id: 'asc' }, select: { act: true, reason: true, at: true } },
    },
  })
  return comments.map(({ article, edits, ...comment }) => {
    return { ...comment, address: addressOf(article.slug, comment.id), earlierTexts: edits }
  })
}

async function actsOf(db: Reader, userId: number) {
  const on = { comment: { select: { id: true, article: { select: { slug: true } } } } }
  const votes = await db.vote.findMany({
    where: { userId },
    orderBy: { at: 'asc' },
    select: { value: true, at: true, ...on },
  })
  const reports = await db.report.findMany({
    where: { userId },
    orderBy: { at: 'asc' },
    select: { reason: true, words: true, at: true, resolvedAt: true, ...on },
  })
  const ignores = await db.ignore.findMany({
    where: { userId },
    orderBy: { at: 'asc' },
    select: { at: true, ignored: { select: { handle: true, name: true } } },
  })
  const visits = await db.visit.findMany({
    where: { userId },
    orderBy: { at: 'asc' },
    select: { at: true, before: true, article: { select: { slug: true } } },
  })
  return {
    votes: votes.map(withAddress),
    reports: reports.map(withAddress),
    ignores: ignores.map(({ at, ignored }) => ({ at, ...ignored })),
    visits: visits.map(({ article, ...visit }) => ({ ...visit, article: article.slug })),
  }
}

async function noticesOf(db: Reader, userId: number, email: string) {
  const subscriptions = await db.subscription.findMany({
    where: { userId },
    orderBy: { id: 'asc' },
    select: { kind: true, articleId: true, commentId: true, createdAt: true },
  })
  const notices = await db.notice.findMany({
    where: { userId },
    orderBy: { id: 'asc' },
    select: { why: true, commentId: true, at: true, seenAt: true, mailedAt: true },
  })
  // Not their text, which has links that sign in.
  const mails = await db.mail.findMany({
    where: { to: email },
    orderBy: { id: 'asc' },
    select: { to: true, subject: true, createdAt: true, sentAt: true },
  })
  return { subscriptions, notices, mails }
}

interface OnComment {
  readonly comment: { readonly id: number; readonly article: { readonly slug: string } }
}

function withAddress<Act extends OnComment>({ comment, ...act }: Act) {
  return { ...act, address: addressOf(comment.article.slug, comment.id) }
}

function addressOf(slug: string, commentId: number): string {
  return `/article/${slug}?comment=${commentId}#comment-${commentId}`
}
