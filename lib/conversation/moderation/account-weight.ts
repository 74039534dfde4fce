import { KNOWN_AFTER, NEW_MS } from '../../accounts/users/newcomer.ts'
import type { Role } from '../../accounts/users/roles.ts'

/** What is known of an account that reports or votes. Counts are of its newest comments and reports. */
export interface AccountRecord {
  readonly role: Role
  /** How long the account has existed. */
  readonly ageMs: number
  /** Its comments that readers see. */
  readonly shown: number
  /** Its comments that moderators removed or marked as spam. */
  readonly removed: number
  /** Its reports after which a moderator removed the comment. */
  readonly upheld: number
  /** Its reports after which a moderator showed the comment. */
  readonly rejected: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** From this age on, an account's reports weigh as much as its record says. */
export const SETTLED_MS = 7 * DAY_MS

/** What the report of an account weighs that has never written anything others see. */
export const SILENT_WEIGHT = 0.25

/**
 * Reports that weigh this much together hide a comment until a moderator has looked at it: three
 * readers in good standing, whose records needn't be perfect, or ten who never wrote.
 */
export const WEIGHT_THAT_HIDES = 2.5

/** From this age on, an account's votes count for the order of comments. */
export const VOTES_RANK_MS = 3 * DAY_MS

/**
 * How much a report by this account weighs, from 0 to 1; 1 is a reader in good standing.
 *
 * - For its first day an account weighs nothing, so that no number of fresh accounts hides anything.
 *   From then on its weight grows with every hour until it is a week old.
 * - Silent accounts weigh a quarter; from KNOWN_AFTER shown comments on they weigh fully.
 * - Reports that moderators rejected, and comments that they removed, make it lighter.
 *
 *   a week old, 2 shown comments                    1
 *   the same, 2 of its reports rejected             0.5
 *   the same, 4 of its own comments removed         0.5
 *   four days old, nothing written                  0.125
 *   six seconds old                                 0
 *
 * The newsroom always weighs fully.
 */
export function weighReport(account: AccountRecord): number {
  if (account.role !== 'reader') return 1
  const { ageMs, shown, removed, upheld, rejected } = account
  const settled = clamp((ageMs - NEW_MS) / (SETTLED_MS - NEW_MS))
  const known = SILENT_WEIGHT + (1 - SILENT_WEIGHT) * clamp(shown / KNOWN_AFTER)
  return settled * known * trust(upheld, rejected) * trust(shown, removed)
}

/**
 * Whether a vote by this account counts for the order of comments: most voters never write, so it is
 * enough that the account isn't new and that moderators haven't removed most of what it wrote.
 */
export function canVoteRank({
  role,
  ageMs,
  shown,
  removed,
}: Pick<AccountRecord, 'role' | 'ageMs' | 'shown' | 'removed'>): boolean {
  return role !== 'reader' || (ageMs >= VOTES_RANK_MS && trust(shown, removed) >= 0.5)
}

/** Whoever has no record yet is trusted, as if two things had turned out well. */
const BENEFIT_OF_THE_DOUBT = 2

/** The share that turned out well: 1 where nothing turned out badly. */
function trust(well: number, badly: number): number {
  const good = well + BENEFIT_OF_THE_DOUBT
  return good / (good + badly)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
