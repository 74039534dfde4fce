import type { OwnVote } from '@/components/comments/actions.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'

/** A comment's state for one reader. */
export interface ViewerCommentState {
  readonly vote: OwnVote
  readonly own: boolean
  /** The reader's own comment, still editable. */
  readonly editable: boolean
  readonly ignored: boolean
  /** Another user's comment, published since the reader's last visit. */
  readonly unread: boolean
  readonly reported: boolean
  /** The reader is subscribed to replies. */
  readonly watched: boolean
  readonly moderates: boolean
}

const STRANGER: ViewerCommentState = {
  vote: 0,
  own: false,
  editable: false,
  ignored: false,
  unread: false,
  reported: false,
  watched: false,
  moderates: false,
}

/** A comment's state for a reader at `now` (ms). All false until the reader is loaded. */
export function getViewerState(
  reader: ReaderState | null,
  facts: CommentFacts,
  now: number,
): ViewerCommentState {
  const { me, article } = reader ?? {}
  if (!me || !article) return STRANGER
  const { id, by = null, at } = facts
  const mine = article.mine.find((one) => one.id === id)
  const own = mine !== undefined || by === me.id
  const since = article.unreadSince
  return {
    vote: article.votes[id] ?? 0,
    own,
    editable: Date.parse(mine?.editableUntil ?? '') > now,
    ignored: by !== null && article.ignored.includes(by),
    unread: !own && since !== null && at * 1000 > Date.parse(since),
    reported: article.reported.includes(id),
    watched: isSubscribed(reader, 'comment', id),
    moderates: article.moderates,
  }
}

/**
 * Whether the reader has this subscription. `comment` is 0 for kinds that cover the whole article.
 */
export function isSubscribed(reader: ReaderState | null, kind: string, comment: number): boolean {
  const all = reader?.article?.subscriptions ?? []
  return all.some((one) => one.kind === kind && one.commentId === comment)
}
