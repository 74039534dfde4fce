import { type AccountHistory, isNew, isStaff } from '../../accounts/users/newcomer.ts'
import { isOnlyLinks, isRepetition, isShouting } from '../../text/moderation/text-rules.ts'
import type { WatchedWords, WordMatcher } from '../../text/moderation/word-matcher.ts'

/** What the phases know about a new or edited comment. */
export interface Submission {
  /** Markdown as typed, trimmed. */
  readonly body: string
  /** The wording that a correction proposes, shown beside the body; may be empty. */
  readonly wording: string
  /** Addresses in the body and in the wording. */
  readonly links: readonly string[]
  readonly commenter: AccountHistory & {
    /** Their comments in the last 24 hours. */
    readonly today: number
  }
  readonly article: { readonly commentsOpen: boolean; readonly premoderated: boolean }
  /** Whether it is in a thread that a moderator has closed. */
  readonly threadClosed: boolean
  /** The value of the field that people don't see. */
  readonly honeypot: string
  /** How long the form was open; null if unknown (no JavaScript, an edit). */
  readonly typedMs: number | null
}

/** Reasons to refuse a comment; the text stays in the form. */
export const REFUSING_PHASES = [
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
export type RefusedBy = (typeof REFUSING_PHASES)[number]

/** Reasons to hold a comment until a moderator has read it. */
export const HOLDING_PHASES = [
  'suspect-word',
  'links-of-a-newcomer',
  'shouting',
  'writer-premoderated',
  'article-premoderated',
] as const
export type HeldBy = (typeof HOLDING_PHASES)[number]

/** Comments a newcomer may post in a day: a conversation, not a campaign. */
export const MAX_NEWCOMER_COMMENTS = 10
/** Staff may post more. */
export const MAX_LINKS = 5
/** Nobody reads, thinks and types faster. */
export const MIN_TYPING_MS = 1500

type Phase<Reason> = (submission: Submission, words: WatchedWords) => Reason | null

/**
 * In this order: checks that cost nothing, checks that read the text, checks on the author's
 * history. The first one that objects decides.
 */
const refusingPhases: readonly Phase<RefusedBy>[] = [
  ({ article, commenter: writer }) =>
    when(!article.commentsOpen && !isStaff(writer), 'comments-closed'),
  ({ threadClosed, commenter: writer }) => when(threadClosed && !isStaff(writer), 'thread-closed'),
  ({ honeypot }) => when(honeypot !== '', 'automatic'),
  ({ typedMs }) => when(typedMs !== null && typedMs < MIN_TYPING_MS, 'too-quick'),
  ({ links, commenter: writer }) =>
    when(links.length > MAX_LINKS && !isStaff(writer), 'too-many-links'),
  (submission) => {
    const { links, commenter: writer } = submission
    return when(isNew(writer) && isOnlyLinks(listTexts(submission).join(' '), links), 'only-links')
  },
  (submission) => when(listTexts(submission).some(isRepetition), 'repeats-itself'),
  (submission, { blocked }) => {
    return when(!isStaff(submission.commenter) && hasWord(blocked, submission), 'blocked-word')
  },
  ({ commenter: writer }) =>
    when(isNew(writer) && writer.today >= MAX_NEWCOMER_COMMENTS, 'too-many-today'),
]

const holdingPhases: readonly Phase<HeldBy>[] = [
  ({ article }) => when(article.premoderated, 'article-premoderated'),
  ({ commenter: writer }) => when(writer.premoderated, 'writer-premoderated'),
  (submission, { suspect }) => when(hasWord(suspect, submission), 'suspect-word'),
  ({ links, commenter: writer }) => when(links.length > 0 && isNew(writer), 'links-of-a-newcomer'),
  (submission) => when(listTexts(submission).some(isShouting), 'shouting'),
]

export type Verdict =
  | { readonly verdict: 'show' }
  | { readonly verdict: 'hold'; readonly reason: HeldBy }
  | { readonly verdict: 'refuse'; readonly reason: RefusedBy }

/**
 * Decides whether a comment is shown at once, held for a moderator, or refused. Pure. It judges
 * every text that readers will see (`listTexts`): a new text field of comments belongs there too.
 */
export function judgeSubmission(submission: Submission, words: WatchedWords): Verdict {
  const refusal = findReason(refusingPhases, submission, words)
  if (refusal) return { verdict: 'refuse', reason: refusal }
  const hold = isStaff(submission.commenter) ? null : findReason(holdingPhases, submission, words)
  return hold ? { verdict: 'hold', reason: hold } : { verdict: 'show' }
}

function findReason<Reason>(
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

function listTexts({ body, wording }: Submission): readonly string[] {
  return wording === '' ? [body] : [body, wording]
}

function hasWord(words: WordMatcher, submission: Submission): boolean {
  return listTexts(submission).some((text) => words.find(text) !== null)
}
