/** Reason in the moderation log of a comment held by readers' reports rather than by a phase. */
export const HELD_BY_REPORTS = 'reports'
