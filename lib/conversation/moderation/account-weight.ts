import { KNOWN_AFTER, NEW_MS } from '../../accounts/users/newcomer.ts'
import type { Role } from '../../accounts/users/roles.ts'

/**
 * The history of an account that reports or votes. Counts cover its newest comments and reports.
 */
export interface AccountRecord {
  readonly role: Role
  /** How long the account has existed. */
  readonly ageMs: number
  /** Its shown comments. */
  readonly shown: number
  /** Its comments that moderators removed or marked as spam. */
  readonly removed: number
  /** Its reports after which a moderator removed the comment. */
  readonly upheld: number
  /** Its reports after which a moderator showed the comment. */
  readonly rejected: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** From this age on, the age no longer reduces the weight of reports. */
export const SETTLED_MS = 7 * DAY_MS

/** The weight of a report by an account without shown comments. */
export const SILENT_WEIGHT = 0.25

/**
 * Reports of this total weight hide a comment until a moderator decides: three readers in good
 * standing, with some slack for an imperfect record, or ten who never commented.
 */
export const HIDING_WEIGHT = 2.5

/** From this age on, an account's votes affect the order of comments. */
export const VOTES_RANK_MS = 3 * DAY_MS

/**
 * How much a report by this account weighs, from 0 to 1; 1 is a reader in good standing.
 *
 * - On its first day an account weighs nothing, so no number of new accounts can hide a comment.
 *   Then the weight grows linearly until the account is a week old.
 * - An account without shown comments weighs a quarter; with KNOWN_AFTER or more it weighs fully.
 * - Its rejected reports and its removed comments reduce the weight.
 *
 *     a week old, 2 shown comments                  1
 *     the same, 2 of its reports rejected           0.5
 *     the same, 4 of its own comments removed       0.5
 *     four days old, no comments                    0.125
 *     six seconds old                               0
 *
 * Staff always weigh fully.
 */
export function weighReport(account: AccountRecord): number {
  if (account.role !== 'reader') return 1
  const { ageMs, shown, removed, upheld, rejected } = account
  const settled = clamp((ageMs - NEW_MS) / (SETTLED_MS - NEW_MS))
  const known = SILENT_WEIGHT + (1 - SILENT_WEIGHT) * clamp(shown / KNOWN_AFTER)
  return settled * known * getTrust(upheld, rejected) * getTrust(shown, removed)
}

/**
 * Whether a vote by this account affects the order of comments. Most voters never comment, so it is
 * enough that the account isn't new and that moderators haven't removed most of its comments.
 */
export function isVoteRanked({
  role,
  ageMs,
  shown,
  removed,
}: Pick<AccountRecord, 'role' | 'ageMs' | 'shown' | 'removed'>): boolean {
  return role !== 'reader' || (ageMs >= VOTES_RANK_MS && getTrust(shown, removed) >= 0.5)
}

/** An account without a record counts as having two good outcomes. */
const BENEFIT_OF_THE_DOUBT = 2

/** The share of good outcomes: 1 without bad ones. */
function getTrust(good: number, bad: number): number {
  const trusted = good + BENEFIT_OF_THE_DOUBT
  return trusted / (trusted + bad)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
