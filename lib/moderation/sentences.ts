import { type HeldBy, MAX_LINKS, NEWCOMER_DAY, type RefusedBy } from './phases.ts'
import type { ModerateRefusal, ReportRefusal } from './refusal.ts'

/** Why a comment was not taken, for the person who wrote it. */
export const refusalSentences = {
  'comments-closed': 'The comments on this article are closed.',
  'thread-closed': 'The newsroom has closed this thread. You can begin another below the article.',
  automatic: 'This looks as if a program had filled in the form. Leave the hidden field empty.',
  'too-quick': 'That was quick. Read it over once more, then press Post again.',
  'only-links': 'A link alone says little. Add in your own words what it shows.',
  'repeats-itself': 'This repeats the same signs over and over. Say it once.',
  'too-many-links': `A comment may have at most ${MAX_LINKS} links. Take some out, or split it.`,
  'blocked-word': 'This contains a word that we do not print. Please say it another way.',
  'too-many-today': `A new account may write ${NEWCOMER_DAY} comments on its first day. Come back tomorrow.`,
} satisfies Record<RefusedBy, string>

/** Why a comment waits for a moderator, for the person who wrote it. */
export const holdSentences = {
  'suspect-word': 'A moderator will read it first, because of a word in it.',
  'links-of-a-newcomer':
    'A moderator will read it first, because it has links and you are new here.',
  shouting: 'A moderator will read it first, because it is nearly all in capitals.',
  'writer-premoderated': 'A moderator reads your comments before they appear.',
  'article-premoderated': 'On this article a moderator reads every comment before it appears.',
} satisfies Record<HeldBy, string>

/** Why a comment waits, by the reason in the log: a phase, or readers’ reports. */
export function holdSentence(reason: string): string {
  if (Object.hasOwn(holdSentences, reason)) return holdSentences[reason as HeldBy]
  if (reason === 'reports') return 'Readers reported it; a moderator will look at it.'
  return 'A moderator will read it first.'
}

/** Why a report was not taken. */
export const reportSentences = {
  'not-allowed': 'You can’t report comments at the moment.',
  'not-there': 'This comment is no longer there.',
  'your-own': 'This is your own comment. You can delete it.',
} satisfies Record<ReportRefusal, string>

/** Why a moderator’s act was not done. */
export const moderateSentences = {
  'not-allowed': 'Only moderators can do this.',
  'not-there': 'This comment is no longer there.',
  'not-a-thread': 'Only the comment that began a thread can be pinned or closed.',
} satisfies Record<ModerateRefusal, string>
