export type ReportRefusal = 'not-allowed' | 'not-there' | 'your-own'

export type ModerateRefusal = 'not-allowed' | 'not-there' | 'not-a-thread'
