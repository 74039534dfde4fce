import { type AccountHistory, isNew, isStaff } from '../../accounts/users/newcomer.ts'
import { isOnlyLinks, isRepetition, isShouting } from '../../text/moderation/text-rules.ts'
import type { WatchedWords, WordMatcher } from '../../text/moderation/word-matcher.ts'

/** What the phases know of a comment before it is written or changed. */
export interface Submission {
  /** Markdown as it was typed, trimmed. */
  readonly body: string
  /** The wording that a correction proposes, shown beside the body; empty for none. */
  readonly wording: string
  /** Addresses in the body and in the wording. */
  readonly links: readonly string[]
  readonly writer: AccountHistory & {
    /** Comments they wrote in the last day. */
    readonly today: number
  }
  readonly article: { readonly commentsOpen: boolean; readonly premoderated: boolean }
  /** True when it answers in a thread that the newsroom has closed. */
  readonly threadClosed: boolean
  /** What stands in the field that people don't see. */
  readonly honeypot: string
  /** How long the form was open; null where nobody can say (no script, an edit). */
  readonly typedMs: number | null
}

/** Reasons for which nothing is written; what was typed stays in the form. */
export const REFUSALS = [
  'comments-closed',
  'thread-closed',
  'automatic',
  'too-quick',
  'only-links',
  'repeats-itself',
  'too-many-links',
  'blocked-word',
  'too-many-today',
] as const
export type RefusedBy = (typeof REFUSALS)[number]

/** Reasons for which it is written, but a moderator reads it before the others. */
export const HOLDS = [
  'suspect-word',
  'links-of-a-newcomer',
  'shouting',
  'writer-premoderated',
  'article-premoderated',
] as const
export type HeldBy = (typeof HOLDS)[number]

/** In their first day; a conversation, not a campaign. */
export const NEWCOMER_DAY = 10
/** Beyond this a comment is a list of links; the newsroom's own is not asked. */
export const MAX_LINKS = 5
/** Nobody reads a story's comments, thinks and types in less. */
export const MIN_TYPING_MS = 1500

type Phase<Reason> = (submission: Submission, words: WatchedWords) => Reason | null

/**
 * The order: first what concerns everybody and costs nothing, then what reads the text, then what
 * depends on who writes. The first that objects decides.
 */
const refusing: readonly Phase<RefusedBy>[] = [
  ({ article, writer }) => when(!article.commentsOpen && !isStaff(writer), 'comments-closed'),
  ({ threadClosed, writer }) => when(threadClosed && !isStaff(writer), 'thread-closed'),
  ({ honeypot }) => when(honeypot !== '', 'automatic'),
  ({ typedMs }) => when(typedMs !== null && typedMs < MIN_TYPING_MS, 'too-quick'),
  ({ links, writer }) => when(links.length > MAX_LINKS && !isStaff(writer), 'too-many-links'),
  (submission) => {
    const { links, writer } = submission
    return when(isNew(writer) && isOnlyLinks(textsOf(submission).join(' '), links), 'only-links')
  },
  (submission) => when(textsOf(submission).some(isRepetition), 'repeats-itself'),
  (submission, { blocked }) => {
    return when(!isStaff(submission.writer) && finds(blocked, submission), 'blocked-word')
  },
  ({ writer }) => when(isNew(writer) && writer.today >= NEWCOMER_DAY, 'too-many-today'),
]

const holding: readonly Phase<HeldBy>[] = [
  ({ article }) => when(article.premoderated, 'article-premoderated'),
  ({ writer }) => when(writer.premoderated, 'writer-premoderated'),
  (submission, { suspect }) => when(finds(suspect, submission), 'suspect-word'),
  ({ links, writer }) => when(links.length > 0 && isNew(writer), 'links-of-a-newcomer'),
  (submission) => when(textsOf(submission).some(isShouting), 'shouting'),
]

export type Verdict =
  | { readonly verdict: 'show' }
  | { readonly verdict: 'hold'; readonly reason: HeldBy }
  | { readonly verdict: 'refuse'; readonly reason: RefusedBy }

/**
 * What becomes of a comment: shown at once, held for a moderator, or not taken. Pure. Every text that
 * others will see is judged (`textsOf`), so a text added to comments belongs there.
 */
export function judge(submission: Submission, words: WatchedWords): Verdict {
  const refusal = first(refusing, submission, words)
  if (refusal) return { verdict: 'refuse', reason: refusal }
  const hold = isStaff(submission.writer) ? null : first(holding, submission, words)
  return hold ? { verdict: 'hold', reason: hold } : { verdict: 'show' }
}

function first<Reason>(
  phases: readonly Phase<Reason>[],
  submission: Submission,
  words: WatchedWords,
): Reason | null {
  for (const phase of phases) {
    const reason = phase(submission, words)
    if (reason !== null) return reason
  }
  return null
}

function when<Reason>(objects: boolean, reason: Reason): Reason | null {
  return objects ? reason : null
}

/** Every text of a submission that others will see. */
function textsOf({ body, wording }: Submission): readonly string[] {
  return wording === '' ? [body] : [body, wording]
}

function finds(words: WordMatcher, submission: Submission): boolean {
  return textsOf(submission).some((text) => words.find(text) !== null)
}
