import type { Mine } from '@/components/comments/actions.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'

/** How one reader stands to one comment. */
export interface Standing {
  readonly vote: Mine
  readonly own: boolean
  /** Their own, and still open to editing. */
  readonly editable: boolean
  readonly ignored: boolean
  /** Somebody else's, shown since their last visit. */
  readonly unread: boolean
  readonly reported: boolean
  /** Hears of every reply to it. */
  readonly watched: boolean
  readonly moderates: boolean
}

const STRANGER: Standing = {
  vote: 0,
  own: false,
  editable: false,
  ignored: false,
  unread: false,
  reported: false,
  watched: false,
  moderates: false,
}

/** Pure: what a comment is to a reader at that time (ms). Before the reader is known: nothing. */
export function standingOf(reader: ReaderState | null, facts: CommentFacts, now: number): Standing {
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
    watched: watches(reader, 'comment', id),
    moderates: article.moderates,
  }
}

/** Whether the reader asked to hear of that: `comment` is 0 for what is about the whole article. */
export function watches(reader: ReaderState | null, kind: string, comment: number): boolean {
  const all = reader?.article?.subscriptions ?? []
  return all.some((one) => one.kind === kind && one.commentId === comment)
}
