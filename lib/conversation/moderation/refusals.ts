/** Why a report was not taken. */
export type ReportRefusal = 'not-allowed' | 'not-there' | 'your-own'

/** Why a moderator’s act was not done. */
export type ModerateRefusal = 'not-allowed' | 'not-there' | 'not-a-thread'
