import type { Spoken } from '../../i18n/speech.ts'
import { type HeldBy, MAX_LINKS, MAX_NEWCOMER_COMMENTS, type RefusedBy } from './phases.ts'
import type { ModerateRefusal, ReportRefusal } from './refusals.ts'

/** Why a comment was refused, for its author. */
export function getPhaseMessages({ words, say }: Spoken): Record<RefusedBy, string> {
  const { phases } = words.refusals
  return {
    ...phases,
    'too-many-links': say(phases['too-many-links'], { count: MAX_LINKS }),
    'too-many-today': say(phases['too-many-today'], { count: MAX_NEWCOMER_COMMENTS }),
  }
}

/** Why a comment waits for a moderator, by the phase that holds it. */
export function getHoldMessages({ words }: Spoken): Record<HeldBy, string> {
  const { somehow: _, reports: __, ...phases } = words.holds
  return phases
}

/** Why a comment waits for a moderator, by the reason in the moderation log. */
export function getHoldMessage({ words: { holds } }: Spoken, reason: string): string {
  return isReason(holds, reason) ? holds[reason] : holds.somehow
}

function isReason<Known extends object>(
  known: Known,
  reason: string,
): reason is keyof Known & string {
  return Object.hasOwn(known, reason)
}

export function getReportMessages({ words }: Spoken): Record<ReportRefusal, string> {
  const { reporting, writing } = words.refusals
  return { ...reporting, 'not-there': writing['not-there'] }
}

export function getModerateMessages({ words }: Spoken): Record<ModerateRefusal, string> {
  const { moderating, writing } = words.refusals
  return { ...moderating, 'not-there': writing['not-there'] }
}
