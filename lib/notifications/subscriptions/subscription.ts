/**
 * article: every new comment on it. mine: replies whose parent is one of one's own comments on it.
 * comment: whatever is said below that comment, at any depth.
 */
export const SUBSCRIPTION_KINDS = ['article', 'mine', 'comment'] as const
export type SubscriptionKind = (typeof SUBSCRIPTION_KINDS)[number]

/** Guests have no comments of their own that could be answered. */
export const GUEST_KINDS = ['article', 'comment'] as const

/** Why somebody hears of a comment; of several reasons the first. */
export const NOTICE_REASONS = ['mention', 'comment', 'mine', 'article'] as const
export type NoticeReason = (typeof NOTICE_REASONS)[number]

/** What one subscribes to. */
export interface Wish {
  readonly kind: SubscriptionKind
  readonly articleId: number
  /** The comment of the kind `comment`; 0 otherwise. */
  readonly commentId: number
}

/** A subscription as its owner sees it. */
export interface SubscriptionView extends Wish {
  readonly headline: string
  /** A path: the article, or the comment on it. */
  readonly address: string
  /** Who wrote the comment of the kind `comment`; empty otherwise. */
  readonly by: string
}

/** What a link in a mail ends, as its page says it. */
export interface EndingView {
  /** One kind of subscription on one article, or all mail about comments. */
  readonly what: SubscriptionKind | 'all'
  readonly guest: boolean
  /** Of the article; empty for `all`, and for one that is gone. */
  readonly headline: string
  /** Whether there is nothing left to end. */
  readonly ended: boolean
}

/** A guest's link to confirm works so long. */
export const CONFIRM_DAYS = 7
/** Confirmations that one address is asked for in a day: more is somebody's mischief. */
export const MAX_UNCONFIRMED = 5

/** Who subscribes, as the database knows them: a user by number, a guest by address. */
export function userSubscriber(userId: number): string {
  return `user:${userId}`
}

export function mailSubscriber(email: string): string {
  return `mail:${email}`
}

/** The user's number in such a name; 0 for a guest. */
export function userOf(subscriber: string): number {
  const [, id] = /^user:([1-9]\d{0,9})$/.exec(subscriber) ?? []
  return Number(id ?? 0)
}

/** The guest's address in such a name; empty for a user. */
export function addressOf(subscriber: string): string {
  return subscriber.startsWith('mail:') ? subscriber.slice('mail:'.length) : ''
}

/** A comment's own address: its thread, with the comment marked. */
export function commentPath(slug: string, commentId: number): string {
  return `/article/${encodeURIComponent(slug)}?comment=${commentId}#comment-${commentId}`
}
