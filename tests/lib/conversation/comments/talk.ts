import type { Person, Role } from '@/lib/accounts/users/roles.ts'
import type { Viewer } from '@/lib/accounts/users/user.ts'
import { type NewComment, postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import type { CommentListRequest } from '@/lib/conversation/comments/comment.ts'
import { getCommentsOfArticle } from '@/lib/conversation/comments/queries/comments-of-article.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import type { Open, TestDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith, published } from '../../../support/newsroom.ts'
import { type SomebodyOptions, somebody } from '../../../support/readers.ts'

export const NOON = new Date('2026-03-02T12:00:00Z')
export const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

/** A signed-in user. */
export type Signed = Person & { readonly id: number }

/** A newsroom with a few readers and a moderator, whose articles have comments. */
export interface TestSite extends TestDatabase {
  readonly ann: Signed
  readonly ben: Signed
  readonly cem: Signed
  readonly mod: Signed
  /** Publishes another article, so that tests don't share one. */
  readonly article: () => Promise<CommentHelpers>
  /** Creates another user. */
  readonly person: (options?: SomebodyOptions) => Promise<Signed>
}

/** Shared by a whole suite: each test uses its own article. */
export async function createTestSite(open: Open): Promise<TestSite> {
  const opened = await open()
  const { db } = opened
  await newsroomWith(db)
  const [ann, ben, cem] = await Promise.all(['ann', 'ben', 'cem'].map((who) => somebody(db, who)))
  if (!ann || !ben || !cem) throw new Error('The users were not created.')
  const mod = await somebody(db, 'mod', { role: 'moderator' })
  let articles = 0
  let people = 0
  return {
    ...opened,
    ann,
    ben,
    cem,
    mod,
    article: async () => {
      articles += 1
      const slug = `story-${articles}`
      return getCommentHelpers(db, await published(db, aFiling({ slug }), new Date(0)), slug)
    },
    person: (options) => {
      people += 1
      return somebody(db, `person-${people}`, options)
    },
  }
}

type More = Partial<NewComment>

/** Helpers for the comments of one article. */
export function getCommentHelpers(db: Database, articleId: number, slug: string) {
  const says = (person: Person, body: string, more: More = {}, at = NOON) => {
    return postComment(db, person, { articleId, parentId: null, body, ...more }, at)
  }
  const read = (asked: CommentListRequest) => {
    const article = { id: articleId, commentCount: 0, commentsOpen: true, publishedAt: LONG_AGO }
    return getCommentsOfArticle(db, article, asked)
  }
  return {
    articleId,
    slug,
    /** Posts a comment and returns the command's result. */
    says,
    /** Posts a comment and returns its id; throws if it is refused. */
    said: async (...what: Parameters<typeof says>): Promise<number> => {
      const posted = await says(...what)
      if (!posted.ok) throw new Error(posted.refusal)
      return posted.id
    },
    read,
    /** The threads of the first page. */
    page: async () => (await read({ sort: 'newest', after: null }))?.threads ?? [],
    row: (id: number) => db.comment.findUniqueOrThrow({ where: { id } }),
    counted: async () => {
      return (await db.article.findUniqueOrThrow({ where: { id: articleId } })).commentCount
    },
    /** The moderation log of a comment. */
    log: async (commentId: number) => {
      const rows = await db.moderationEntry.findMany({
        where: { commentId },
        orderBy: { id: 'asc' },
      })
      return rows.map(({ act, reason }) => (reason ? `${act}: ${reason}` : act))
    },
    /** Number of announcements of a comment: 0 or 1. */
    announced: (commentId: number) => db.announcement.count({ where: { commentId } }),
  }
}
export type CommentHelpers = ReturnType<typeof getCommentHelpers>

export const LONG_AGO = '2026-01-01T00:00:00.000Z'

/** The cache tags that an action invalidates, sorted. */
export async function listInvalidatedTags(
  db: Database,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const { last } = await renewalsSince(db, 0)
  await action()
  return [...(await renewalsSince(db, last)).tags].sort()
}

/** The viewer that pages get for a signed-in user. */
export function toViewer(person: Signed, name = 'somebody'): Viewer {
  return { id: person.id, role: person.role as Role, name, handle: name, picture: '' }
}
