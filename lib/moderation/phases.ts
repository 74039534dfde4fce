import type { Role } from '../people/person.ts'
import type { WordMatcher } from './word-matcher.ts'

/** What the phases know of a comment before it is written or changed. */
export interface Submission {
  /** Markdown as it was typed, trimmed. */
  readonly body: string
  /** Addresses that its links lead to. */
  readonly links: readonly string[]
  readonly writer: {
    readonly role: Role
    readonly premoderated: boolean
    /** How long the account exists. */
    readonly ageMs: number
    /** Comments of theirs that readers see; counted no further than `KNOWN_AFTER`. */
    readonly shown: number
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

export interface WatchedWords {
  readonly blocked: WordMatcher
  readonly suspect: WordMatcher
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

/** Accounts are new for a day, and until two comments of theirs were shown. */
const NEW_MS = 24 * 60 * 60 * 1000
export const KNOWN_AFTER = 2
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
  ({ body, links, writer }) => when(isOnlyLinks(body, links) && isNew(writer), 'only-links'),
  ({ body }) => when(isRepetition(body), 'repeats-itself'),
  ({ body, writer }, { blocked }) => {
    return when(!isStaff(writer) && blocked.find(body) !== null, 'blocked-word')
  },
  ({ writer }) => when(isNew(writer) && writer.today >= NEWCOMER_DAY, 'too-many-today'),
]

const holding: readonly Phase<HeldBy>[] = [
  ({ article }) => when(article.premoderated, 'article-premoderated'),
  ({ writer }) => when(writer.premoderated, 'writer-premoderated'),
  ({ body }, { suspect }) => when(suspect.find(body) !== null, 'suspect-word'),
  ({ links, writer }) => when(links.length > 0 && isNew(writer), 'links-of-a-newcomer'),
  ({ body }) => when(isShouting(body), 'shouting'),
]

export type Verdict =
  | { readonly verdict: 'show' }
  | { readonly verdict: 'hold'; readonly reason: HeldBy }
  | { readonly verdict: 'refuse'; readonly reason: RefusedBy }

/** What becomes of a comment: shown at once, held for a moderator, or not taken. Pure. */
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

function isStaff({ role }: Submission['writer']): boolean {
  return role !== 'reader'
}

function isNew(writer: Submission['writer']): boolean {
  return !isStaff(writer) && (writer.ageMs < NEW_MS || writer.shown < KNOWN_AFTER)
}

/** Less than a few words stand beside the links. */
function isOnlyLinks(body: string, links: readonly string[]): boolean {
  if (links.length === 0) return false
  const rest = links.reduce((text, link) => text.replaceAll(link, ''), body)
  return (rest.match(/\p{L}/gu)?.length ?? 0) < 10
}

/** One letter, or one short run of letters, again and again. */
function isRepetition(body: string): boolean {
  const letters = [...body.replace(/\s+/g, '')]
  if (letters.length < 40) return false
  return new Set(letters).size <= 4 || longestRun(letters) >= 40
}

function longestRun(letters: readonly string[]): number {
  let longest = 0
  let run = 0
  for (const [index, letter] of letters.entries()) {
    run = letter === letters[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

/** Nearly all in capitals, and long enough that it is no abbreviation. */
function isShouting(body: string): boolean {
  const upper = body.match(/\p{Lu}/gu)?.length ?? 0
  const lower = body.match(/\p{Ll}/gu)?.length ?? 0
  return upper + lower >= 60 && upper > lower * 4
}
