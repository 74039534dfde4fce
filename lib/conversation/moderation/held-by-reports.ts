/** The reason in the log for a comment that waits because of readers' reports, not because of a phase. */
export const HELD_BY_REPORTS = 'reports'
